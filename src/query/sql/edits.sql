-- question: everything that persons decided, in order
-- column edit int "its number"
-- column when text "when"
-- column who text "who"
-- column verb text "accept, reject, correct, note, join, split or fact"
-- column mark mark "the line; empty: it is no longer found"
-- column kind text "kind of the line"
-- column moved int "1: found by overlap and not by key"
-- column body text "why, and which fields: JSON"
SELECT e.edit, e.made_at, e.made_by, e.verb,
       m.mark || ':' || CASE d.kind WHEN 'statement' THEN 's' WHEN 'event' THEN 'v' WHEN 'fact' THEN 'f' WHEN 'entity' THEN 'e'
                        WHEN 'marker' THEN 'n' WHEN 'talks' THEN 'k' WHEN 'time' THEN 't' ELSE 'g' END || d.number,
       e.kind, d.moved, e.body
FROM edit e
LEFT JOIN derived_edit d ON d.edit = e.edit
LEFT JOIN derived_document m ON m.document = e.document
ORDER BY e.edit
