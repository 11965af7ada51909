-- question: how much the record holds
-- column dispatches int "dispatches"
-- column outlets int "outlets"
-- column origins int "dispatches that do not copy one another"
-- column undated int "dispatches without a known day of publication"
-- column first date "first published"
-- column last date "last published"
-- column doubtful int "lines that are not sure"
SELECT count(*), count(DISTINCT d.outlet), count(DISTINCT m.copy_of), sum(CASE WHEN d.published IS NULL THEN 1 ELSE 0 END),
       min(d.published), max(d.published),
       (SELECT count(*) FROM derived_line l WHERE l.sure = 'low' AND l.kind IN ('statement', 'fact', 'event'))
FROM document d JOIN derived_document m ON m.document = d.document
WHERE d.ledger = 0 AND (:on IS NULL OR d.published IS NULL OR d.published <= :on)
