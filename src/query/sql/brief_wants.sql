-- question: offers, demands and commitments, the latest first
-- column mark mark "the fact's name"
-- column type text "offer, demand or commitment"
-- column status text "happened, ongoing, planned, possible, conditional or denied"
-- column says words "the fact in one line"
-- column speaker text "who asserts it; empty: the outlet itself"
-- column source_kind text "named, role, group, document or anonymous"
-- column outlet text "who published it"
-- column published date "date of publication"
-- column sure text "high or low"
SELECT t.mark, t.type, t.status, t.summary, t.speaker, t.speaker_kind, t.outlet, t.published, t.sure
FROM told t
WHERE t.kind = 'fact' AND t.talks = :talks AND t.type IN ('offer', 'demand', 'commitment')
  AND (:all IS NOT NULL OR t.sure = 'high')
  AND coalesce(t.judged, '') <> 'rejected'
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
ORDER BY CASE t.type WHEN 'offer' THEN 0 WHEN 'demand' THEN 1 ELSE 2 END, t.published DESC, t.document, t.start_at, t.number
