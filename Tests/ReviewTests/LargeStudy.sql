-- A dataset of {events} events, for measuring lists: the columns of dataset.sqlite that the review page reads.
BEGIN;
CREATE TABLE actors (actor_id TEXT, name TEXT);
INSERT INTO actors VALUES ('KOR', 'Korea'), ('CHL', 'Chile'), ('PER', 'Peru');
CREATE TABLE documents (document_id TEXT PRIMARY KEY, sha256, path, issuer, origin, citation_key, title,
  language, published, url, media_type, pages INTEGER, status, error);
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {events}) INSERT INTO documents SELECT printf('doc-%06d', i), '', 'none.txt', 'issuer-' || (i % 9),
  'reconstructed', '', 'Document ' || i, 'en', '2010-01-01', '', 'text/plain', NULL, 'read', NULL
  FROM n WHERE i < max(1, {events} / 20);
CREATE TABLE events (event_id TEXT PRIMARY KEY, type, subtype, title, status, edtf, date_start, date_end,
  date_precision, date_kind, country, place, ordinal, series, context, amount, currency, participants,
  period, origin, confidence, documents, sources, attested_by, mentions, conflicts INTEGER, review);
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {events}) INSERT INTO events SELECT printf('evt-%010d', i), json_extract('["visit","meeting","agreement","seminar","statement"]', '$[' || (i % 5) || ']'), 'signed',
  'The ' || json_extract('["summit","trade","vision","railway","fisheries","energy","culture"]', '$[' || (i * 7919 % 7) || ']') || ' undertaking ' || i, 'occurred', (1950 + i / max(1, {events} / 70)) || '-01-01',
  (1950 + i / max(1, {events} / 70)) || '-01-01', NULL, 'day', 'point', 'CHL', 'Santiago', NULL, NULL, NULL,
  NULL, NULL, 'KOR|CHL', NULL, 'reconstructed', 0.5, 1, 1, 'party', 1, i % 10 = 0, NULL FROM n;
CREATE TABLE mentions (mention_id TEXT PRIMARY KEY, document_event_id, event_id, document_id, type, subtype,
  status, edtf, rule, char_start INTEGER, char_end INTEGER);
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {events}) INSERT INTO mentions SELECT printf('mnt-%010d', i), printf('dev-%010d', i), printf('evt-%010d', i),
  printf('doc-%06d', i / 20), json_extract('["visit","meeting","agreement","seminar","statement"]', '$[' || (i % 5) || ']'), 'signed', 'occurred', NULL, 'A rule', 0, 9 FROM n;
CREATE TABLE evidence (evidence_id TEXT PRIMARY KEY, event_id, mention_id, field, value, role,
  agrees INTEGER, document_id, origin, char_start INTEGER, char_end INTEGER, quote, prefix, suffix, pages,
  page_labels, rects, path, basis, text_layer, rule);
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {events}) INSERT INTO evidence SELECT printf('evd-%010d-%d', i, k), printf('evt-%010d', i), printf('mnt-%010d', i),
  f, CASE f WHEN 'type' THEN json_extract('["visit","meeting","agreement","seminar","statement"]', '$[' || (i % 5) || ']') ELSE 'KOR' END, NULL, 1, printf('doc-%06d', i / 20), 'reconstructed',
  0, 9, 'quote ' || k || ' of undertaking ' || i, 'before ', ' after', NULL, NULL, NULL, NULL, 'stated',
  'native', 'A rule'
  FROM n, (SELECT 0 k, 'type' f UNION ALL SELECT 1, 'date' UNION ALL SELECT 2, 'participant');
CREATE TABLE conflicts (event_id, field, kind, value, evidence_id, other_value, other_evidence_id, kept,
  reason);
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {events}) INSERT INTO conflicts SELECT printf('evt-%010d', i), 'date', 'value', '2010', NULL, '2011', NULL, '2010',
  'Because.' FROM n WHERE i % 10 = 0;
CREATE TABLE claims (claim_id TEXT PRIMARY KEY, page, char_start, char_end, type, subtype, title, edtf,
  date_start, date_end, country, place, participants, status, citations, verdict, verdict_original,
  differing_fields);
CREATE TABLE claim_events (claim_id, event_id, relation);
CREATE TABLE participants (event_id, actor_id, role, evidence_ids);
CREATE TABLE identifiers (event_id, founding_mention, redirects_to);
CREATE TABLE texts (document_id, text);
CREATE INDEX mentions_event_id ON mentions (event_id);
CREATE INDEX mentions_document_id ON mentions (document_id);
CREATE INDEX evidence_mention_id ON evidence (mention_id);
CREATE INDEX evidence_document_id ON evidence (document_id);
CREATE VIRTUAL TABLE events_search USING fts5(title, type, subtype, context, place, country, participants,
  series, content='events', tokenize='unicode61 remove_diacritics 2');
INSERT INTO events_search (events_search) VALUES ('rebuild');
CREATE VIRTUAL TABLE evidence_search USING fts5(quote, value, content='evidence',
  tokenize='unicode61 remove_diacritics 2');
INSERT INTO evidence_search (evidence_search) VALUES ('rebuild');
CREATE VIRTUAL TABLE texts_search USING fts5(text, content='texts');
COMMIT;
