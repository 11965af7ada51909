-- question: the talks that the brief tells of, the liveliest first
-- column talks text "its id"
-- column name text "its name"
-- column subject text "what about"
-- column track text "main, side or internal"
-- column dispatches int "dispatches"
-- column outlets int "outlets"
-- column origins int "dispatches that do not copy one another"
-- column first date "first published"
-- column last date "last published"
SELECT k.talks, k.name, k.subject, k.track, count(DISTINCT CASE WHEN d.ledger = 0 THEN d.document END),
       count(DISTINCT CASE WHEN d.ledger = 0 THEN d.outlet END),
       count(DISTINCT CASE WHEN d.ledger = 0 THEN m.copy_of END),
       min(d.published), max(d.published)
FROM derived_talks k
JOIN derived_talks_of o ON o.talks = k.talks
JOIN document d ON d.document = o.document
JOIN derived_document m ON m.document = d.document
WHERE (:on IS NULL OR d.published IS NULL OR d.published <= :on)
  AND (:about IS NULL OR EXISTS (SELECT 1 FROM derived_talks_party p WHERE p.talks = k.talks
                                 AND (p.principal LIKE :about_code OR ' ' || lower(p.name) || ' ' LIKE :about)))
  AND (:about2 IS NULL OR EXISTS (SELECT 1 FROM derived_talks_party p WHERE p.talks = k.talks
                                  AND (p.principal LIKE :about2_code OR ' ' || lower(p.name) || ' ' LIKE :about2)))
  AND (:all IS NOT NULL OR k.talks IN (
         SELECT x.talks FROM derived_talks_of x
         JOIN derived_line t ON t.document = x.document AND t.talks = x.number
         WHERE t.kind = 'fact' AND t.sure = 'high' AND coalesce(t.judged, '') <> 'rejected'
           AND t.type <> 'figure' AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)))
GROUP BY k.talks, k.name, k.subject, k.track
HAVING (:lively IS NULL OR max(d.published) IS NULL OR max(d.published) >= :lively)
ORDER BY count(DISTINCT d.document) DESC, max(d.published) DESC, k.talks
