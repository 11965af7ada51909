-- question: what was not understood
-- column why text "what is missing"
-- column places int "how often"
-- column dispatches int "in how many dispatches"
SELECT t.summary_why, count(*), count(DISTINCT t.document)
FROM (SELECT l.document AS document, f.value AS summary_why FROM derived_line l
      JOIN derived_field f ON f.document = l.document AND f.kind = l.kind AND f.number = l.number AND f.field = 'why'
      WHERE l.kind = 'gap' AND (:on IS NULL OR l.published IS NULL OR l.published <= :on)) t
GROUP BY t.summary_why
ORDER BY count(*) DESC, t.summary_why
