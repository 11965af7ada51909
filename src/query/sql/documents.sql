-- question: the dispatches
-- column mark mark "its name"
-- column id text "the id that it came with"
-- column published date "date of publication"
-- column date_from text "how that is known: given, meta, dateline, none"
-- column outlet text "who published it"
-- column title text "title"
-- column url text "where it stands"
-- column copy_of mark "the first of the dispatches that are near-identical to it"
-- column ledger int "1: entered by a person"
-- column engine_version text "version of the program that annotated it"
-- column engine_model text "digest of its model"
-- column engine_lexicons text "digest of its lexicons"
SELECT m.mark, d.given_id, d.published, d.date_from, d.outlet, d.title, d.url, c.mark, d.ledger, e.version, e.model, e.lexicons
FROM document d
JOIN derived_document m ON m.document = d.document
JOIN derived_document c ON c.document = m.copy_of
LEFT JOIN engine e ON e.engine = d.engine
ORDER BY d.published, d.document
