-- Who may write, and what was written. From here on content arrives through requests too.

CREATE TABLE secret_key (
  id text PRIMARY KEY,
  name text NOT NULL,
  -- Reaches this agency and the units below it; null reaches all.
  agency_id text REFERENCES agency,
  scopes text[] NOT NULL,
  -- SHA-256 of the whole secret, which is stored nowhere.
  hash bytea NOT NULL UNIQUE CHECK (length(hash) = 32),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  -- The key that made it; null: the server itself, at a start.
  created_by text REFERENCES secret_key,
  -- To the minute, so that a busy key is not a row written at every request.
  last_used_at timestamptz(3),
  revoked_at timestamptz(3)
);
CREATE INDEX secret_key_by_agency ON secret_key (agency_id);

-- What was changed by which key, one row a change, in the transaction of the change. It names things by id without
-- references, because it outlives them.
CREATE TABLE audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz(3) NOT NULL DEFAULT now(),
  key_id text,
  agency_id text,
  action text NOT NULL,
  target text NOT NULL,
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_by_target ON audit (target, id);
CREATE INDEX audit_by_agency ON audit (agency_id, id);

GRANT SELECT, INSERT ON secret_key TO humas_app;
GRANT UPDATE (last_used_at, revoked_at) ON secret_key TO humas_app;
-- Append only, also for a request that went astray.
GRANT INSERT ON audit TO humas_app;

GRANT INSERT ON agency, media TO humas_app;
GRANT INSERT, UPDATE ON article TO humas_app;
GRANT INSERT, DELETE ON article_publisher TO humas_app;
GRANT INSERT, UPDATE, DELETE ON redirect TO humas_app;

-- The taxonomy all agencies share. A database that has a rubric of one of these names keeps its own.
INSERT INTO category (id, slug, position, name) VALUES
  ('cat_01h6qdqz60ehf8hx3ymhambg6v', 'berita', 0, '{"id": "Berita", "en": "News"}'),
  ('cat_01h6qdr058fh3srd855xkwckq4', 'siaran-pers', 1, '{"id": "Siaran pers", "en": "Press releases"}'),
  ('cat_01h6qdr14gfxjvzce2475avfpc', 'pengumuman', 2, '{"id": "Pengumuman", "en": "Announcements"}'),
  ('cat_01h6qdr23rf9ytxm30vtxn3fex', 'klarifikasi', 3, '{"id": "Klarifikasi", "en": "Clarifications"}'),
  ('cat_01h6qdr330e7bbpka7j7rbeezh', 'layanan', 4, '{"id": "Layanan", "en": "Services"}'),
  ('cat_01h6qdr428fq7t6510e0we5m4j', 'agenda', 5, '{"id": "Agenda", "en": "Events"}'),
  ('cat_01h6qdr51gembaz176vx6hzy8k', 'galeri', 6, '{"id": "Galeri", "en": "Galleries"}')
ON CONFLICT DO NOTHING;
