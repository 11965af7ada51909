-- question: figures told with talks
-- column mark mark "the fact's name"
-- column what words "what is counted"
-- column of text "whose"
-- column says words "the figure in one line"
-- column key json "what is counted, to tell clashes by"
-- column speaker text "who gives it; empty: the outlet itself"
-- column source_kind text "named, role, group, document or anonymous"
-- column outlet text "who published it"
-- column published date "date of publication"
-- column clash text "another figure that cannot hold beside it"
-- column sure text "high or low"
SELECT t.mark, wh.value, fo.value, t.summary, ke.value, t.speaker, t.speaker_kind, t.outlet, t.published,
       (SELECT min(x.says || ' [' || m.mark || ':f' || x.number || ']') FROM derived_side s
        JOIN derived_contradiction c ON c.contradiction = s.contradiction
        JOIN derived_side x ON x.contradiction = s.contradiction AND x.place <> s.place
        JOIN derived_document m ON m.document = x.document
        WHERE s.document = t.document AND s.kind = t.kind AND s.number = t.number AND c.grade = 'incompatible' AND c.sure = 'high'
          AND (:on IS NULL OR c.known_on IS NULL OR c.known_on <= :on)), t.sure
FROM told t
LEFT JOIN derived_field wh ON wh.document = t.document AND wh.kind = t.kind AND wh.number = t.number AND wh.field = 'what'
LEFT JOIN derived_field fo ON fo.document = t.document AND fo.kind = t.kind AND fo.number = t.number AND fo.field = 'of'
LEFT JOIN derived_field ke ON ke.document = t.document AND ke.kind = t.kind AND ke.number = t.number AND ke.field = 'key'
WHERE t.kind = 'fact' AND t.type = 'figure'
  AND t.talks = :talks
  AND (:recent IS NULL OR t.published IS NULL OR t.published >= :recent)
  AND (:all IS NOT NULL OR t.sure = 'high')
  AND coalesce(t.judged, '') <> 'rejected'
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
ORDER BY ke.value, t.published DESC, t.document, t.number
