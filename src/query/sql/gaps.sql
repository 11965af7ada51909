-- question: every place that was not understood
-- column mark mark "the place's name"
-- column published date "date of publication"
-- column why text "what is missing"
-- column words words "the words of the dispatch"
SELECT t.mark, t.published, f.value, t.words
FROM told t
JOIN derived_field f ON f.document = t.document AND f.kind = t.kind AND f.number = t.number AND f.field = 'why'
WHERE t.kind = 'gap' AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
  AND (:since IS NULL OR t.published >= :since)
ORDER BY t.published, t.document, t.start_at, t.number
