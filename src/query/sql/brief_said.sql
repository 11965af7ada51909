-- question: what the parties and those who mediate said, the latest first
-- column mark mark "the statement's name"
-- column published date "date of publication"
-- column speaker text "who said it"
-- column source_kind text "named, role, group, document or anonymous"
-- column title text "an office of the speaker"
-- column act text "what the speaker did by it"
-- column lead_in text "the words that attribute it, where they read on from the speaker"
-- column chain text "through whom"
-- column directness text "quote, mixed or paraphrase"
-- column channel text "tweet, interview, ..."
-- column stance text "neutral, distancing or endorsing"
-- column says words "what was said"
-- column copies int "dispatches that tell the same words of the same speaker"
-- column sure text "high or low"
SELECT t.mark, t.published, t.speaker, t.speaker_kind, ti.value, t.type, li.value, t.chain, di.value, ch.value, sa.value, t.summary,
       (SELECT count(DISTINCT x.document) FROM derived_line x WHERE x.kind = 'statement' AND x.origin = t.origin AND x.summary = t.summary
        AND (:on IS NULL OR x.published <= :on)),
       t.sure
FROM told t
LEFT JOIN derived_field ki ON ki.document = t.document AND ki.kind = t.kind AND ki.number = t.number AND ki.field = 'kind'
LEFT JOIN derived_field di ON di.document = t.document AND di.kind = t.kind AND di.number = t.number AND di.field = 'directness'
LEFT JOIN derived_field ch ON ch.document = t.document AND ch.kind = t.kind AND ch.number = t.number AND ch.field = 'channel'
LEFT JOIN derived_field sa ON sa.document = t.document AND sa.kind = t.kind AND sa.number = t.number AND sa.field = 'stance'
LEFT JOIN derived_field li ON li.document = t.document AND li.kind = t.kind AND li.number = t.number AND li.field = 'lead_in'
LEFT JOIN derived_field ti ON ti.document = t.document AND ti.kind = t.kind AND ti.number = t.number AND ti.field = 'speaker_title'
WHERE t.kind = 'statement' AND t.holder IS NULL AND ki.value = 'speech' AND t.speaker IS NOT NULL AND t.speaker_kind <> 'none'
  AND (:recent IS NULL OR t.published >= :recent)
  AND (EXISTS (SELECT 1 FROM derived_line f JOIN derived_talks_of o ON o.document = f.document AND o.number = f.talks
               WHERE f.document = t.document AND f.kind = 'fact' AND f.holder = t.number AND o.talks = :talks)
       OR (:talks = (SELECT o.talks FROM derived_talks_of o WHERE o.document = t.document ORDER BY o.number LIMIT 1)
           AND t.side IN (SELECT principal FROM derived_talks_party WHERE talks = :talks)))
  AND (:all IS NOT NULL OR t.sure = 'high')
  AND coalesce(t.judged, '') <> 'rejected'
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
ORDER BY t.published DESC, t.document, t.start_at, t.number
