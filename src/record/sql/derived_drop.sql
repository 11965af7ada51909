-- Everything here is made from documents, lines and edits, and can be dropped at any time.
DROP VIEW IF EXISTS told;
DROP TABLE IF EXISTS derived_document;
DROP TABLE IF EXISTS derived_line;
DROP TABLE IF EXISTS derived_field;
DROP TABLE IF EXISTS derived_link;
DROP TABLE IF EXISTS derived_entity;
DROP TABLE IF EXISTS derived_entity_of;
DROP TABLE IF EXISTS derived_alias;
DROP TABLE IF EXISTS derived_talks;
DROP TABLE IF EXISTS derived_talks_of;
DROP TABLE IF EXISTS derived_talks_party;
DROP TABLE IF EXISTS derived_event;
DROP TABLE IF EXISTS derived_report;
DROP TABLE IF EXISTS derived_schedule;
DROP TABLE IF EXISTS derived_contradiction;
DROP TABLE IF EXISTS derived_side;
DROP TABLE IF EXISTS derived_edit;
