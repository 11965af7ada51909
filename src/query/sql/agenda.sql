-- question: the parts of the agenda and the progress that each speaker claims
-- column mark mark "the fact's name"
-- column part words "the part of the agenda, in the words of the dispatch"
-- column progress text "agreed, progress, open or blocked"
-- column speaker text "who claims it; empty: the outlet itself"
-- column sure text "high: may be relied on unseen; low: look first"
-- column judged text "what a person decided"
-- column status text "happened, ongoing, planned, possible, conditional or denied"
-- column topic text "its topic"
-- column talks text "the talks that it belongs to"
-- column outlet text "who published it"
-- column published date "date of publication"
-- column side json "state or group for which the speaker stands"
-- column document json "id that the dispatch came with"
-- column start json "first code point"
-- column end json "code point after the last"
SELECT t.mark, p.value, g.value, t.speaker, t.sure, t.judged, t.status, c.value, t.talks_name, t.outlet, t.published,
       t.side, t.given_id, t.start_at, t.end_at
FROM told t
LEFT JOIN derived_field p ON p.document = t.document AND p.kind = t.kind AND p.number = t.number AND p.field = 'part'
LEFT JOIN derived_field c ON c.document = t.document AND c.kind = t.kind AND c.number = t.number AND c.field = 'topic'
LEFT JOIN derived_field g ON g.document = t.document AND g.kind = t.kind AND g.number = t.number AND g.field = 'progress'
WHERE t.kind = 'fact' AND t.type = 'agenda'
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
ORDER BY t.talks_name, c.value, p.value, t.published, t.document, t.number
