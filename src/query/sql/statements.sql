-- question: who said what, through whom
-- column mark mark "the statement's name"
-- column speaker text "who said it"
-- column says words "what was said, in the words of the dispatch"
-- column sure text "high: may be relied on unseen; low: look first"
-- column judged text "what a person decided"
-- column act text "what the speaker did by saying it"
-- column published date "date of publication"
-- column chain text "through whom it reached the reader, speaker first, outlet last"
-- column source_kind text "named, role, group, document, anonymous or none"
-- column directness text "quote, mixed or paraphrase"
-- column document json "id that the dispatch came with"
-- column start json "first code point"
-- column end json "code point after the last"
SELECT t.mark, t.speaker, t.summary, t.sure, t.judged, t.type, t.published, t.chain, t.speaker_kind, f.value,
       t.given_id, t.start_at, t.end_at
FROM told t
LEFT JOIN derived_field f ON f.document = t.document AND f.kind = t.kind AND f.number = t.number AND f.field = 'directness'
WHERE t.kind = 'statement'
  AND (:all IS NOT NULL OR (t.sure = 'high' AND coalesce(t.judged, '') <> 'rejected'))
  AND (:since IS NULL OR t.published >= :since)
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
  AND (:by IS NULL OR ' ' || lower(t.speaker) || ' ' LIKE :by)
  AND (:via IS NULL OR lower(t.chain) LIKE :via)
  AND (:anonymous IS NULL OR t.speaker_kind = 'anonymous')
  AND (:act IS NULL OR t.type = :act)
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
