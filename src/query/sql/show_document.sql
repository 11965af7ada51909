-- question: the lines of a dispatch
-- column mark mark "the line's name"
-- column kind text "statement, event, fact, marker or gap"
-- column type text "its type"
-- column says words "in one line"
-- column speaker text "who asserts it; empty: the outlet itself"
-- column status text "happened, planned, ..."
-- column sure text "high or low"
-- column judged text "what a person decided"
SELECT t.mark, t.kind, t.type, t.summary, t.speaker, t.status, t.sure, t.judged
FROM told t
WHERE t.document = :document
ORDER BY t.start_at, t.kind, t.number
