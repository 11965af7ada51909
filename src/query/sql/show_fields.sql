-- question: the fields of a line
-- column field text "its name"
-- column value words "its value"
SELECT f.field, f.value FROM derived_field f
WHERE f.document = :document AND f.kind = :kind AND f.number = :number AND f.field <> 'key'
ORDER BY f.field
