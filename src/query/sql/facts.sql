-- question: the facts of the talks
-- column mark mark "the fact's name"
-- column type text "kind of fact"
-- column says words "the fact in one line"
-- column speaker text "who asserts it; empty: the outlet itself"
-- column sure text "high: may be relied on unseen; low: look first"
-- column judged text "what a person decided"
-- column status text "happened, ongoing, planned, possible, conditional or denied"
-- column from date "first day"
-- column to date "last day"
-- column published date "date of publication"
-- column outlet text "who published it"
-- column talks text "the talks that it belongs to"
-- column document json "id that the dispatch came with"
-- column start json "first code point"
-- column end json "code point after the last"
-- column fact json "all its fields"
SELECT t.mark, t.type, t.summary, t.speaker, t.sure, t.judged, t.status, t.date_from, t.date_to, t.published,
       t.outlet, t.talks_name, t.given_id, t.start_at, t.end_at, t.body
FROM told t
WHERE t.kind = 'fact'
  AND (:all IS NOT NULL OR (t.sure = 'high' AND coalesce(t.judged, '') <> 'rejected'))
  AND (:since IS NULL OR t.published >= :since)
  AND (:talks IS NULL OR t.talks = :talks)
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
  AND (:by IS NULL OR ' ' || lower(t.speaker) || ' ' LIKE :by)
  AND (:via IS NULL OR lower(t.chain) LIKE :via)
  AND (:anonymous IS NULL OR t.speaker_kind = 'anonymous')
  AND (:type IS NULL OR t.type = :type)
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
