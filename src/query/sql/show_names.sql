-- question: whom a line names, and what makes the names one and the same
-- column role text "what it is in the line"
-- column name text "its name in this dispatch"
-- column kind text "person, organization, ..."
-- column code text "actor code"
-- column mark mark "the entity's name"
-- column known_as text "its name over all dispatches"
-- column dispatches int "in how many"
-- column body json "its mentions"
SELECT k.role, k.name, e.kind, coalesce(k.code, e.code), m.mark || ':e' || k.entity, e.name, e.documents, l.body
FROM derived_link k
JOIN derived_document m ON m.document = k.document
LEFT JOIN derived_entity_of o ON o.document = k.document AND o.number = k.entity
LEFT JOIN derived_entity e ON e.entity = o.entity
LEFT JOIN line l ON l.document = k.document AND l.kind = 'entity' AND l.number = k.entity
WHERE k.document = :document AND k.kind = :kind AND k.number = :number AND k.role <> 'outlet'
ORDER BY k.role, k.place
