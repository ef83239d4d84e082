-- What is published. The agency leads every key, so that these tables can later be partitioned or sharded by it.
-- Requests only read here: content arrives through the owner.

CREATE TABLE agency (
  id text PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  parent_id text REFERENCES agency,
  kind text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  time_zone text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  -- ppidRole, brand, contacts and domains, as the contract has them; the logo names its media file.
  profile jsonb NOT NULL
);
CREATE INDEX agency_by_name ON agency (name, id);
CREATE INDEX agency_by_parent ON agency (parent_id);

CREATE TABLE category (
  id text PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  position integer NOT NULL,
  name jsonb NOT NULL
);

CREATE TABLE media (
  agency_id text NOT NULL REFERENCES agency,
  id text NOT NULL,
  -- A file under /media/, or a whole address.
  file text NOT NULL,
  mime_type text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  renditions jsonb NOT NULL DEFAULT '[]',
  alt text NOT NULL,
  decorative boolean NOT NULL DEFAULT false,
  caption text,
  credit jsonb,
  PRIMARY KEY (agency_id, id),
  CHECK (alt <> '' OR decorative)
);

CREATE TABLE article (
  agency_id text NOT NULL REFERENCES agency,
  id text NOT NULL,
  slug text NOT NULL,
  type text NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'scheduled', 'published', 'corrected', 'withdrawn')),
  category_id text NOT NULL REFERENCES category,
  locale text NOT NULL,
  -- Tags in lower case, for comparing; readers see those in `summary`.
  tag_keys text[] NOT NULL DEFAULT '{}',
  co_publisher_ids text[] NOT NULL DEFAULT '{}',
  cover_id text,
  -- The id of the original text, shared by all its translations.
  translation_group text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  -- Milliseconds, because pages are cut at this value and a cursor carries it as such.
  published_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  canonical_url text,
  -- Views the site counted before it came here.
  view_baseline bigint NOT NULL DEFAULT 0 CHECK (view_baseline >= 0),
  -- A PollDefinition without closesAt, or null when the poll is off.
  poll jsonb,
  poll_closes_at timestamptz(3),
  -- {at, reason, replacedBy} of a withdrawn article.
  withdrawn jsonb,
  -- What cards need: headline, lead, excerpt, tags, credits, verdict.
  summary jsonb NOT NULL,
  -- Everything else, read only with the whole article.
  detail jsonb NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, slug),
  CHECK ((status = 'withdrawn') = (withdrawn IS NOT NULL))
);
CREATE INDEX article_by_id ON article (id);
CREATE INDEX article_newest ON article (published_at, id) WHERE status IN ('published', 'corrected');
CREATE INDEX article_by_category ON article (category_id, published_at, id) WHERE status IN ('published', 'corrected');
CREATE INDEX article_by_tag ON article USING gin (tag_keys);
CREATE INDEX article_by_translation ON article (translation_group);

-- One row for each agency an article appears under, its own first: a list of one agency is one walk along this key.
CREATE TABLE article_publisher (
  agency_id text NOT NULL REFERENCES agency,
  published_at timestamptz(3) NOT NULL,
  article_id text NOT NULL,
  owner_id text NOT NULL,
  PRIMARY KEY (agency_id, published_at, article_id),
  FOREIGN KEY (owner_id, article_id) REFERENCES article (agency_id, id) ON DELETE CASCADE
);

-- Old addresses of articles that moved.
CREATE TABLE redirect (
  agency_id text NOT NULL REFERENCES agency,
  slug text NOT NULL,
  article_id text NOT NULL,
  PRIMARY KEY (agency_id, slug),
  FOREIGN KEY (agency_id, article_id) REFERENCES article (agency_id, id) ON DELETE CASCADE
);

GRANT SELECT ON agency, category, media, article, article_publisher, redirect TO humas_app;
