-- question: who speaks in this record, and through whom
-- column speaker words "who speaks; empty: nobody is named"
-- column source_kind text "named, role, group, document, anonymous or none"
-- column statements int "how many statements"
-- column dispatches int "in how many dispatches"
-- column outlets int "published by how many outlets"
-- column relayed int "statements that somebody else passed on to the outlet"
-- column first date "first published"
-- column last date "last published"
SELECT t.speaker, t.speaker_kind, count(*), count(DISTINCT t.document), count(DISTINCT t.outlet),
       sum(CASE WHEN EXISTS (SELECT 1 FROM derived_link r WHERE r.document = t.document AND r.kind = t.kind
                             AND r.number = t.number AND r.role = 'relay') THEN 1 ELSE 0 END),
       min(t.published), max(t.published)
FROM told t
WHERE t.kind = 'statement'
  AND (:all IS NOT NULL OR (t.sure = 'high' AND coalesce(t.judged, '') <> 'rejected'))
  AND (:since IS NULL OR t.published >= :since)
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
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
         WHERE p.talks = t.talks AND (p.principal LIKE :about_code OR ' ' || lower(p.name) || ' ' LIKE :about)))
  AND (:about2 IS NULL OR EXISTS (
         SELECT 1 FROM derived_link k
         JOIN derived_entity_of o ON o.document = k.document AND o.number = k.entity
         WHERE k.document = t.document AND k.kind = t.kind AND k.number = t.number
           AND o.entity IN (SELECT entity FROM derived_alias WHERE ' ' || fold || ' ' LIKE :about2
                            UNION SELECT entity FROM derived_entity WHERE code LIKE :about2_code))
       OR EXISTS (
         SELECT 1 FROM derived_talks_party p
         WHERE p.talks = t.talks AND (p.principal LIKE :about2_code OR ' ' || lower(p.name) || ' ' LIKE :about2)))
GROUP BY t.speaker, t.speaker_kind
ORDER BY count(*) DESC, t.speaker, t.speaker_kind
