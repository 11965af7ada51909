-- question: what persons decided about a line
-- column when text "when"
-- column who text "who"
-- column verb text "what"
-- column moved int "1: the line has another key than when it was judged"
-- column body json "why, and which fields"
SELECT e.made_at, e.made_by, e.verb, d.moved, e.body
FROM derived_edit d
JOIN edit e ON e.edit = d.edit
WHERE d.document = :document AND d.kind = :kind AND d.number = :number
ORDER BY e.edit
