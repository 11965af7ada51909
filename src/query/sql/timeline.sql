-- question: what happened, in the order of days: events with their reports
-- column from date "first day"
-- column sources text "codes of those who act"
-- column targets text "codes of those who are acted on"
-- column says words "its first report, in the words of the dispatch"
-- column mark mark "its first report"
-- column sure text "high: may be relied on unseen; low: look first"
-- column told int "how many reports"
-- column origins int "how many independent origins"
-- column status text "happened, ongoing, planned, possible, conditional or denied"
-- column cameo text "CAMEO code"
-- column plover text "PLOVER type"
-- column speaker text "who asserts that; empty: the outlet itself"
-- column to date "last day"
-- column event json "the event's id"
-- column reports json "mark and place of each report"
SELECT e.date_from, e.sources, e.targets, t.summary, t.mark, e.sure, e.reports, e.origins, e.status, e.cameo,
       e.plover, t.speaker, e.date_to, t.mark, e.report_list
FROM derived_event e
JOIN derived_report r ON r.event = e.event
JOIN told t ON t.document = r.document AND t.kind = 'event' AND t.number = r.number
WHERE t.document || ':' || t.label = e.event
  AND (:all IS NOT NULL OR e.sure = 'high')
  AND (:since IS NULL OR t.published >= :since)
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
  AND (:by IS NULL OR ' ' || lower(t.speaker) || ' ' LIKE :by)
  AND (:via IS NULL OR lower(t.chain) LIKE :via)
  AND (:anonymous IS NULL OR t.speaker_kind = 'anonymous')
  AND (:type IS NULL OR e.cameo LIKE :type || '%' OR e.plover = upper(:type))
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
ORDER BY coalesce(e.date_from, t.published), e.date_to, t.document, t.number
