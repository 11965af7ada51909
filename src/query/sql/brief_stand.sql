-- question: where talks stand: rounds, suspensions, agreements, truces, meetings held, who hosts and mediates
-- column mark mark "the fact's name"
-- column type text "kind of fact"
-- column status text "happened, ongoing, planned, possible, conditional or denied"
-- column from date "first day"
-- column to date "last day"
-- column published date "date of publication"
-- column says words "the fact in one line"
-- column speaker text "who asserts it; empty: the outlet itself"
-- column source_kind text "named, role, group, document or anonymous"
-- column outlet text "who published it"
-- column number int "of a round"
-- column name text "of a round or agreement"
-- column place text "where"
-- column until date "of a suspension or truce"
-- column reason text "of a suspension"
-- column state text "of an agreement or truce"
-- column role text "of a mediator"
-- column sure text "high or low"
-- column ledger int "1: entered by a person"
SELECT t.mark, t.type, t.status, t.date_from, t.date_to, t.published, t.summary, t.speaker, t.speaker_kind, t.outlet, nu.value, na.value, pl.value,
       un.value, re.value, st.value, ro.value, t.sure, t.ledger
FROM told t
LEFT JOIN derived_field nu ON nu.document = t.document AND nu.kind = t.kind AND nu.number = t.number AND nu.field = 'number'
LEFT JOIN derived_field na ON na.document = t.document AND na.kind = t.kind AND na.number = t.number AND na.field = 'name'
LEFT JOIN derived_field pl ON pl.document = t.document AND pl.kind = t.kind AND pl.number = t.number AND pl.field = 'place'
LEFT JOIN derived_field un ON un.document = t.document AND un.kind = t.kind AND un.number = t.number AND un.field = 'until'
LEFT JOIN derived_field re ON re.document = t.document AND re.kind = t.kind AND re.number = t.number AND re.field = 'reason'
LEFT JOIN derived_field st ON st.document = t.document AND st.kind = t.kind AND st.number = t.number AND st.field = 'state'
LEFT JOIN derived_field ro ON ro.document = t.document AND ro.kind = t.kind AND ro.number = t.number AND ro.field = 'role'
WHERE t.kind = 'fact' AND t.talks = :talks
  AND t.type IN ('round', 'suspension', 'agreement', 'ceasefire', 'meeting', 'mediator')
  AND (:all IS NOT NULL OR t.sure = 'high')
  AND coalesce(t.judged, '') <> 'rejected'
  AND (:on IS NULL OR t.published IS NULL OR t.published <= :on)
ORDER BY coalesce(t.date_from, t.published) DESC, t.published DESC, t.document, t.start_at DESC, t.number
