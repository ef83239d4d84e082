-- What readers did. No address, user agent, referrer or name is ever stored, and hashes differ from article to
-- article, so that no reading trail can be joined.

-- One row per view event, kept for 48 hours: the key makes every replay harmless.
CREATE TABLE view_event (
  agency_id text NOT NULL,
  article_id text NOT NULL,
  -- The first 16 bytes of SHA-256(article | visit).
  visit_hash bytea NOT NULL CHECK (length(visit_hash) = 16),
  n integer NOT NULL CHECK (n >= 1),
  class text NOT NULL CHECK (class IN ('counted', 'bot', 'prefetch', 'suspected', 'late', 'nojs')),
  received_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, article_id, visit_hash, n)
);
-- Rows arrive in this order, which is what a BRIN index needs to find the old ones in a few pages.
CREATE INDEX view_event_by_age ON view_event USING brin (received_at) WITH (pages_per_range = 16, autosummarize = on);

-- Totals by hour and class, kept for good. Room is left in each page so that a count changes in place.
CREATE TABLE view_hour (
  agency_id text NOT NULL,
  article_id text NOT NULL,
  hour timestamptz NOT NULL,
  class text NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (agency_id, article_id, hour, class)
) WITH (fillfactor = 60);
CREATE INDEX view_hour_recent ON view_hour (hour) WHERE class = 'counted';

-- One row per voter and article; withdrawing sets the choice to null, and rows are never deleted.
CREATE TABLE vote (
  agency_id text NOT NULL,
  article_id text NOT NULL,
  -- SHA-256(article | secret).
  voter_hash bytea NOT NULL CHECK (length(voter_hash) = 32),
  choice text,
  -- What it was before the last change: the tally is moved by exactly this difference.
  previous_choice text,
  -- Fixed at the first vote.
  class text NOT NULL CHECK (class IN ('counted', 'nojs', 'suspected')),
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, article_id, voter_hash)
);

-- At every moment: the number of votes with that choice and class. No CHECK on the count: PostgreSQL checks the
-- proposed row (a difference, which may be negative) before it finds the row to add it to.
CREATE TABLE vote_tally (
  agency_id text NOT NULL,
  article_id text NOT NULL,
  class text NOT NULL,
  choice text NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (agency_id, article_id, class, choice)
) WITH (fillfactor = 60);

GRANT SELECT, INSERT, DELETE ON view_event TO humas_app;
GRANT SELECT, INSERT, UPDATE ON view_hour, vote, vote_tally TO humas_app;
