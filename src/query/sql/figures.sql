-- question: counts of people, things and money, with who gives them
-- column mark mark "the fact's name"
-- column value int "the number, where one is given"
-- column what words "what is counted"
-- column of text "whose, which part"
-- column speaker text "who gives it; empty: the outlet itself"
-- column sure text "high: may be relied on unseen; low: look first"
-- column judged text "what a person decided"
-- column bound text "exactly, about, at least or at most"
-- column low int "at least"
-- column high int "at most"
-- column unit text "unit"
-- column as_of date "the day for which it holds"
-- column outlet text "who published it"
-- column published date "date of publication"
-- column document json "id that the dispatch came with"
-- column start json "first code point"
-- column end json "code point after the last"
SELECT t.mark, v.value, w.value, o.value, t.speaker, t.sure, t.judged, b.value, l.value, h.value, u.value, a.value,
       t.outlet, t.published, t.given_id, t.start_at, t.end_at
FROM told t
LEFT JOIN derived_field w ON w.document = t.document AND w.kind = t.kind AND w.number = t.number AND w.field = 'what'
LEFT JOIN derived_field o ON o.document = t.document AND o.kind = t.kind AND o.number = t.number AND o.field = 'of'
LEFT JOIN derived_field v ON v.document = t.document AND v.kind = t.kind AND v.number = t.number AND v.field = 'value'
LEFT JOIN derived_field l ON l.document = t.document AND l.kind = t.kind AND l.number = t.number AND l.field = 'low'
LEFT JOIN derived_field h ON h.document = t.document AND h.kind = t.kind AND h.number = t.number AND h.field = 'high'
LEFT JOIN derived_field u ON u.document = t.document AND u.kind = t.kind AND u.number = t.number AND u.field = 'unit'
LEFT JOIN derived_field b ON b.document = t.document AND b.kind = t.kind AND b.number = t.number AND b.field = 'bound'
LEFT JOIN derived_field a ON a.document = t.document AND a.kind = t.kind AND a.number = t.number AND a.field = 'as_of'
WHERE t.kind = 'fact' AND t.type = 'figure'
  AND (:all IS NOT NULL OR (t.sure = 'high' AND coalesce(t.judged, '') <> 'rejected'))
  AND (:since IS NULL OR t.published >= :since)
  AND (:talks IS NULL OR t.talks = :talks)
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
  AND (:by IS NULL OR ' ' || lower(t.speaker) || ' ' LIKE :by)
  AND (:via IS NULL OR lower(t.chain) LIKE :via)
  AND (:anonymous IS NULL OR t.speaker_kind = 'anonymous')
  AND (:about IS NULL OR EXISTS (
         SELECT 1 FROM derived_link k
         JOIN derived_entity_of o ON o.document = k.document AND o.number = k.entity
         WHERE k.document = t.document AND k.kind = t.kind AND k.number = t.number
           AND o.entity IN (SELECT entity FROM derived_alias WHERE ' ' || fold || ' ' LIKE :about
                            UNION SELECT entity FROM derived_entity WHERE code LIKE :about_code))
       OR EXISTS (
         SELECT 1 FROM derived_talks_party p
         WHERE p.talks = t.talks AND (p.principal LIKE :about_code OR ' ' || lower(p.name) || ' ' LIKE :about)))
  AND (:about2 IS NULL OR EXISTS (
         SELECT 1 FROM derived_link k
         JOIN derived_entity_of o ON o.document = k.document AND o.number = k.entity
         WHERE k.document = t.document AND k.kind = t.kind AND k.number = t.number
           AND o.entity IN (SELECT entity FROM derived_alias WHERE ' ' || fold || ' ' LIKE :about2
                            UNION SELECT entity FROM derived_entity WHERE code LIKE :about2_code))
       OR EXISTS (
         SELECT 1 FROM derived_talks_party p
         WHERE p.talks = t.talks AND (p.principal LIKE :about2_code OR ' ' || lower(p.name) || ' ' LIKE :about2)))
ORDER BY w.value, t.published, t.document, t.start_at, t.number
