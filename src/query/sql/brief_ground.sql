-- question: force between the parties of talks
-- column from date "first day"
-- column to date "last day"
-- column cameo text "CAMEO code"
-- column says words "its first report"
-- column speaker text "who asserts that; empty: the outlet itself"
-- column status text "happened, ongoing, planned, possible, conditional or denied"
-- column origins int "independent origins"
-- column mark mark "its first report"
-- column sure text "high or low"
SELECT e.date_from, e.date_to, e.cameo, t.summary, t.speaker, e.status, e.origins, t.mark, e.sure
FROM derived_event e
JOIN derived_report r ON r.event = e.event
JOIN told t ON t.document = r.document AND t.kind = 'event' AND t.number = r.number
WHERE t.document || ':' || t.label = e.event
  AND substr(e.cameo, 1, 2) IN ('15', '17', '18', '19', '20') AND e.status IN ('happened', 'ongoing')
  AND e.date_from IS NOT NULL AND e.date_to >= :recent
  AND (:on IS NULL OR e.date_from <= :on)
  AND EXISTS (SELECT 1 FROM derived_link k
              JOIN derived_talks_party p ON p.talks = :talks AND k.code LIKE p.principal || '%'
              LEFT JOIN derived_link g ON g.document = k.document AND g.kind = 'event' AND g.number = k.number AND g.role = 'target'
                   AND g.code IS NOT NULL
              WHERE k.document = t.document AND k.kind = 'event' AND k.number = t.number AND k.role = 'source'
                AND (EXISTS (SELECT 1 FROM derived_talks_party q
                             WHERE q.talks = :talks AND q.principal <> p.principal AND g.code LIKE q.principal || '%')
                     OR (g.code IS NULL AND EXISTS (SELECT 1 FROM derived_talks_of o
                                                    WHERE o.document = t.document AND o.talks = :talks))))
  AND (:all IS NOT NULL OR t.sure = 'high')
  AND coalesce(t.judged, '') <> 'rejected'
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
ORDER BY e.date_from, t.document, t.number
