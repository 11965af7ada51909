-- question: the parties of talks
-- column principal text "state or group"
-- column name text "its name"
SELECT p.principal, p.name FROM derived_talks_party p WHERE p.talks = :talks ORDER BY p.place
