-- question: who is who over all dispatches
-- column mark mark "first line that names it"
-- column name text "its name"
-- column kind text "person, organization, group, country, place or other"
-- column code text "actor code"
-- column dispatches int "in how many dispatches"
SELECT m.mark || ':e' || o.number, e.name, e.kind, e.code, e.documents
FROM derived_entity e
JOIN derived_entity_of o ON o.document || ':e' || o.number = e.entity
JOIN derived_document m ON m.document = o.document
ORDER BY e.documents DESC, e.name, e.entity
