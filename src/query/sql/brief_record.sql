-- question: how much the record holds
-- column dispatches int "dispatches"
-- column outlets int "outlets"
-- column origins int "dispatches that do not copy one another"
-- column undated int "dispatches without a known day of publication"
-- column first date "first published"
-- column last date "last published, or entered by a person"
-- column doubtful int "lines that are not sure"
SELECT sum(1 - d.ledger), count(DISTINCT CASE WHEN d.ledger = 0 THEN d.outlet END), count(DISTINCT CASE WHEN d.ledger = 0 THEN m.copy_of END),
       sum(CASE WHEN d.published IS NULL THEN 1 ELSE 0 END), min(d.published), max(d.published),
       (SELECT count(*) FROM derived_line l WHERE l.sure = 'low' AND l.kind IN ('statement', 'fact', 'event'))
FROM document d JOIN derived_document m ON m.document = d.document
WHERE (:on IS NULL OR d.published IS NULL OR d.published <= :on)
