-- question: an entity or talks of a dispatch
-- column mark mark "its name"
-- column kind text "entity or talks"
-- column type text "person, organization, ..."
-- column known_as text "its name over all dispatches"
-- column dispatches text "in how many dispatches"
-- column body json "all fields"
SELECT m.mark || CASE l.kind WHEN 'entity' THEN ':e' ELSE ':k' END || l.number, l.kind, l.type, coalesce(e.name, k.name),
       coalesce(e.documents, k.documents) || ' dispatches', l.body
FROM line l
JOIN derived_document m ON m.document = l.document
LEFT JOIN derived_entity_of o ON l.kind = 'entity' AND o.document = l.document AND o.number = l.number
LEFT JOIN derived_entity e ON e.entity = o.entity
LEFT JOIN derived_talks_of p ON l.kind = 'talks' AND p.document = l.document AND p.number = l.number
LEFT JOIN derived_talks k ON k.talks = p.talks
WHERE l.document = :document AND l.kind = :kind AND l.number = :number AND l.present = 1
