-- question: edits whose line the engine no longer finds
-- column edit int "number of the edit"
-- column when text "when"
-- column who text "who"
-- column verb text "what"
-- column mark mark "the dispatch"
-- column kind text "kind of the line"
-- column start int "where it stood: first code point"
-- column end int "code point after the last"
-- column body json "why, and which fields"
SELECT e.edit, e.made_at, e.made_by, e.verb, m.mark, e.kind, e.start_at, e.end_at, e.body
FROM edit e
JOIN derived_edit d ON d.edit = e.edit
JOIN derived_document m ON m.document = e.document
WHERE d.number IS NULL
ORDER BY e.edit
