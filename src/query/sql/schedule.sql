-- question: what was planned for which day, and what came of it
-- column from date "first day for which it was planned"
-- column what words "what was planned"
-- column outcome text "due, kept, moved, cancelled, not held, or no report yet"
-- column moved_to date "where moved: the new day"
-- column mark mark "the line that plans it"
-- column said_by mark "the line that says what came of it"
-- column sure text "high: may be relied on unseen; low: look first"
-- column speaker text "who said so first; empty: the outlet itself"
-- column status text "status of the line that plans it"
-- column origins int "how many independent origins planned it"
-- column type text "kind of fact"
-- column to date "last day"
-- column talks text "the talks that it belongs to"
SELECT s.known_from, CASE WHEN s.type IN ('meeting', 'round') THEN t.words ELSE t.summary END,
       CASE WHEN s.outcome IS NOT NULL AND (:on IS NULL OR s.said_on <= :on) THEN s.outcome
            WHEN s.known_to >= coalesce(:on, (SELECT max(published) FROM document)) THEN 'due'
            ELSE 'no report yet' END,
       CASE WHEN s.outcome = 'moved' AND (:on IS NULL OR s.said_on <= :on) THEN s.moved_from END, n.mark || ':' || t.label,
       CASE WHEN s.outcome IS NOT NULL AND (:on IS NULL OR s.said_on <= :on)
            THEN (SELECT m.mark || ':f' || s.said_by_number FROM derived_document m WHERE m.document = s.said_by_document) END, s.sure,
       t.speaker,
       t.status, s.origins, s.type, s.known_to, v.name
FROM (SELECT x.*, -- what was known on that day: the best line, else the first
             CASE WHEN :on IS NULL OR d.published <= :on THEN x.document ELSE x.first_document END AS known_document,
             CASE WHEN :on IS NULL OR d.published <= :on THEN x.number ELSE x.first_number END AS known_number,
             CASE WHEN :on IS NULL OR d.published <= :on THEN x.date_from ELSE x.first_from END AS known_from,
             CASE WHEN :on IS NULL OR d.published <= :on THEN x.date_to ELSE x.first_to END AS known_to
      FROM derived_schedule x JOIN document d ON d.document = x.document) s
JOIN derived_line t ON t.document = s.known_document AND t.kind = 'fact' AND t.number = s.known_number
JOIN derived_document n ON n.document = t.document
LEFT JOIN derived_talks v ON v.talks = s.talks
WHERE (:all IS NOT NULL OR s.sure = 'high')
  AND (:since IS NULL OR s.known_to >= :since)
  AND (:on IS NULL OR s.planned_on <= :on)
  AND (:talks IS NULL OR s.talks = :talks)
  AND (:type IS NULL OR s.type = :type)
  AND (:by IS NULL OR ' ' || lower(t.speaker) || ' ' LIKE :by)
  AND (:via IS NULL OR lower(t.chain) LIKE :via)
  AND (:anonymous IS NULL OR t.speaker_kind = 'anonymous')
  AND (:about IS NULL OR EXISTS (
         SELECT 1 FROM derived_link k
         JOIN derived_entity_of o ON o.document = k.document AND o.number = k.entity
         WHERE k.document = t.document AND k.kind = t.kind AND k.number = t.number
           AND o.entity IN (SELECT entity FROM derived_alias WHERE ' ' || fold || ' ' LIKE :about
                            UNION SELECT entity FROM derived_entity WHERE code LIKE :about_code))
       OR EXISTS (
         SELECT 1 FROM derived_talks_party p
         WHERE p.talks = s.talks AND (p.principal LIKE :about_code OR ' ' || lower(p.name) || ' ' LIKE :about)))
  AND (:about2 IS NULL OR EXISTS (
         SELECT 1 FROM derived_link k
         JOIN derived_entity_of o ON o.document = k.document AND o.number = k.entity
         WHERE k.document = t.document AND k.kind = t.kind AND k.number = t.number
           AND o.entity IN (SELECT entity FROM derived_alias WHERE ' ' || fold || ' ' LIKE :about2
                            UNION SELECT entity FROM derived_entity WHERE code LIKE :about2_code))
       OR EXISTS (
         SELECT 1 FROM derived_talks_party p
         WHERE p.talks = s.talks AND (p.principal LIKE :about2_code OR ' ' || lower(p.name) || ' ' LIKE :about2)))
ORDER BY s.known_from, s.known_to, s.item
