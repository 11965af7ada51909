-- question: who did what to whom: every report of an event
-- column mark mark "the report's name"
-- column from date "first day of the event"
-- column sources text "codes of those who act"
-- column targets text "codes of those who are acted on"
-- column says words "the words of the dispatch"
-- column sure text "high: may be relied on unseen; low: look first"
-- column judged text "what a person decided"
-- column status text "happened, ongoing, planned, possible, conditional or denied"
-- column cameo text "CAMEO code"
-- column plover text "PLOVER type"
-- column speaker text "who asserts it; empty: the outlet itself"
-- column to date "last day of the event"
-- column published date "date of publication"
-- column outlet text "who published it"
-- column mode text "PLOVER mode"
-- column document json "id that the dispatch came with"
-- column start json "first code point"
-- column end json "code point after the last"
SELECT t.mark, t.date_from, s.value, g.value, t.summary, t.sure, t.judged, t.status, t.type, p.value, t.speaker,
       t.date_to, t.published, t.outlet, m.value, t.given_id, t.start_at, t.end_at
FROM told t
LEFT JOIN derived_field p ON p.document = t.document AND p.kind = t.kind AND p.number = t.number AND p.field = 'plover'
LEFT JOIN derived_field m ON m.document = t.document AND m.kind = t.kind AND m.number = t.number AND m.field = 'mode'
LEFT JOIN derived_field s ON s.document = t.document AND s.kind = t.kind AND s.number = t.number AND s.field = 'sources'
LEFT JOIN derived_field g ON g.document = t.document AND g.kind = t.kind AND g.number = t.number AND g.field = 'targets'
WHERE t.kind = 'event'
  AND (:all IS NOT NULL OR (t.sure = 'high' AND coalesce(t.judged, '') <> 'rejected'))
  AND (:since IS NULL OR t.published >= :since)
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
  AND (:by IS NULL OR ' ' || lower(t.speaker) || ' ' LIKE :by)
  AND (:via IS NULL OR lower(t.chain) LIKE :via)
  AND (:anonymous IS NULL OR t.speaker_kind = 'anonymous')
  AND (:type IS NULL OR t.type LIKE :type || '%' OR p.value = upper(:type))
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
ORDER BY t.published, t.document, t.start_at, t.number
