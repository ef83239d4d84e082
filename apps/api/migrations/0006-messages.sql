-- What readers write to an agency, and what an agency has to say at once. No address, user agent or referrer of a
-- writer is ever stored.

-- Urgent notices. One is in force from `starts_at` until `ends_at`, by the database's clock.
CREATE TABLE alert (
  agency_id text NOT NULL REFERENCES agency,
  id text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('information', 'warning', 'danger')),
  text jsonb NOT NULL,
  -- {label, url}, or null.
  link jsonb,
  starts_at timestamptz(3) NOT NULL,
  ends_at timestamptz(3) NOT NULL,
  PRIMARY KEY (agency_id, id),
  CHECK (ends_at > starts_at)
);
-- What is over is never looked at again.
CREATE INDEX alert_by_end ON alert (agency_id, ends_at);

CREATE TABLE message (
  agency_id text NOT NULL REFERENCES agency,
  id text NOT NULL,
  -- The article it is about, one of the same agency; null for none.
  article_id text,
  kind text NOT NULL CHECK (kind IN ('appreciation', 'feedback', 'correctionRequest')),
  text text NOT NULL CHECK (text <> ''),
  -- As the writer wants to be called; null: nobody must say.
  name text CHECK (name <> ''),
  -- The version of the terms the writer agreed to: the proof of consent (UU 27/2022, article 24).
  consent_version text NOT NULL,
  locale text NOT NULL,
  -- Nothing but an approved one may ever be shown.
  status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'approved', 'rejected')),
  received_at timestamptz(3) NOT NULL DEFAULT now(),
  -- By the plain form, or by a program such as the widget.
  via text NOT NULL CHECK (via IN ('api', 'form')),
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, article_id) REFERENCES article (agency_id, id) ON DELETE SET NULL (article_id)
);

-- What was answered to a request that may be repeated, for 24 hours. A row becomes visible with its answer, in the
-- transaction of what it answers: a request that is killed half way leaves neither.
CREATE TABLE idempotency_key (
  -- SHA-256 of the operation and the key as it came. The key alone decides, whichever agency the request names.
  hash bytea PRIMARY KEY CHECK (length(hash) = 32),
  -- SHA-256 of the body: the same key with another body is a mistake of the sender.
  body_hash bytea NOT NULL CHECK (length(body_hash) = 32),
  -- As it went out, to the order of its fields. Null while the request is being written, which nobody else can see.
  answer json,
  made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (made_at);

GRANT SELECT ON alert TO humas_app;
-- Append only: a request cannot read what others wrote, not even by mistake.
GRANT INSERT ON message TO humas_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO humas_app;
