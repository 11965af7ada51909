-- question: every line as it holds after the edits
-- column mark mark "the line's name"
-- column kind text "statement, event, fact, marker or gap"
-- column document json "id that the dispatch came with"
-- column published date "date of publication"
-- column outlet text "who published it"
-- column says words "in one line"
-- column speaker text "who asserts it; empty: the outlet itself"
-- column chain text "through whom"
-- column talks text "the talks that it belongs to"
-- column origin text "who first said or wrote it"
-- column sure text "high or low"
-- column judged text "what a person decided"
-- column why words "notes and reasons"
-- column line json "all fields"
SELECT t.mark, t.kind, t.given_id, t.published, t.outlet, t.summary, t.speaker, t.chain, t.talks_name, t.origin, t.sure, t.judged, t.why, t.body
FROM told t
ORDER BY t.published, t.document, t.start_at, t.kind, t.number
