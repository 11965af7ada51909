-- question: what the sides and the outlets contradict each other on
-- column grade text "incompatible: both cannot hold; differ: could both hold"
-- column on text "what it is about"
-- column sides_text words "what each says, who, and where"
-- column sure text "high: may be relied on unseen; low: look first"
-- column talks text "the talks that it belongs to"
-- column contradiction json "its id"
-- column sides json "place of each side"
SELECT c.grade, c.subject, c.side_text, c.sure, k.name, c.contradiction, c.side_list
FROM derived_contradiction c
LEFT JOIN derived_talks k ON k.talks = c.talks
WHERE (:all IS NOT NULL OR c.sure = 'high')
  AND (:since IS NULL OR c.known_on >= :since)
  AND (:talks IS NULL OR c.talks = :talks)
  AND (:on IS NULL OR c.known_on IS NULL OR c.known_on <= :on)
  AND (:about IS NULL OR EXISTS (
         SELECT 1 FROM derived_talks_party p
         WHERE p.talks = c.talks AND (p.principal LIKE :about_code OR ' ' || lower(p.name) || ' ' LIKE :about))
       OR EXISTS (
         SELECT 1 FROM derived_side s
         JOIN derived_link l ON l.document = s.document AND l.kind = s.kind AND l.number = s.number
         JOIN derived_entity_of o ON o.document = l.document AND o.number = l.entity
         WHERE s.contradiction = c.contradiction
           AND o.entity IN (SELECT entity FROM derived_alias WHERE ' ' || fold || ' ' LIKE :about
                            UNION SELECT entity FROM derived_entity WHERE code LIKE :about_code)))
  AND (:about2 IS NULL OR EXISTS (
         SELECT 1 FROM derived_talks_party p
         WHERE p.talks = c.talks AND (p.principal LIKE :about2_code OR ' ' || lower(p.name) || ' ' LIKE :about2))
       OR EXISTS (
         SELECT 1 FROM derived_side s
         JOIN derived_link l ON l.document = s.document AND l.kind = s.kind AND l.number = s.number
         JOIN derived_entity_of o ON o.document = l.document AND o.number = l.entity
         WHERE s.contradiction = c.contradiction
           AND o.entity IN (SELECT entity FROM derived_alias WHERE ' ' || fold || ' ' LIKE :about2
                            UNION SELECT entity FROM derived_entity WHERE code LIKE :about2_code)))
ORDER BY CASE WHEN c.grade = 'incompatible' THEN 0 ELSE 1 END, c.subject, c.contradiction
