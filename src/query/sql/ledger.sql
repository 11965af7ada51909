-- question: the facts that persons entered
-- column mark mark "the entry's name"
-- column entered text "when"
-- column who text "who entered it"
-- column type text "kind of fact"
-- column status text "happened, ongoing, planned, possible, conditional or denied"
-- column from date "first day"
-- column to date "last day"
-- column says words "the fact in one line"
-- column talks text "the talks that it belongs to"
-- column why words "how that person knows, and later notes"
-- column judged text "what a person decided later"
-- column text words "the entry in the person's own words"
SELECT t.mark, e.made_at, e.made_by, t.type, t.status, t.date_from, t.date_to, t.summary, t.talks_name, t.why, t.judged, t.words
FROM told t
JOIN edit e ON e.document = t.document AND e.verb = 'fact'
WHERE t.kind = 'fact' AND t.ledger = 1
ORDER BY e.edit
