-- question: one line with its dispatch
-- column mark mark "the line's name"
-- column kind text "statement, event, fact, marker or gap"
-- column type text "its type"
-- column says words "in one line"
-- column start int "first code point"
-- column end int "code point after the last"
-- column holder text "the statement in which it is asserted"
-- column speaker text "who asserts it"
-- column source_kind text "named, role, group, document, anonymous or none"
-- column chain text "through whom"
-- column status text "happened, planned, ..."
-- column from date "first day"
-- column to date "last day"
-- column sure text "high or low"
-- column judged text "what a person decided"
-- column by text "the rule"
-- column published date "date of publication"
-- column date_from text "how that is known"
-- column outlet text "who published it"
-- column title text "title of the dispatch"
-- column talks text "the talks that it belongs to"
-- column text json "text of the dispatch"
-- column sentences json "its sentences"
-- column body json "all fields"
SELECT t.mark, t.kind, t.type, t.summary, t.start_at, t.end_at,
       (SELECT m.mark || ':s' || t.holder FROM derived_document m WHERE m.document = t.document AND t.holder IS NOT NULL),
       t.speaker, t.speaker_kind, t.chain, t.status, t.date_from, t.date_to, t.sure, t.judged, t.made_by, t.published, d.date_from,
       t.outlet, d.title, t.talks_name, d.text, d.sentences, t.body
FROM told t
JOIN document d ON d.document = t.document
WHERE t.document = :document AND t.kind = :kind AND t.number = :number
