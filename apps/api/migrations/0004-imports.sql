-- What came from which source. A sync keeps no state of its own: it compares its source with this.

CREATE TABLE import_link (
  agency_id text NOT NULL,
  -- Compared byte by byte, because lists are cut at it, and every database should cut them alike.
  source text COLLATE "C" NOT NULL,
  source_id text COLLATE "C" NOT NULL,
  article_id text NOT NULL,
  source_url text NOT NULL,
  -- As the source gave it; nobody here reads anything into it.
  source_version text NOT NULL,
  -- SHA-256 of the article as it was stored, without its slug and its baseline: equal means unchanged.
  digest bytea NOT NULL CHECK (length(digest) = 32),
  -- Who took it back; null when it is public. What an editor withdrew the source does not bring back.
  withdrawn_by text CHECK (withdrawn_by IN ('source', 'editor')),
  -- When the source last changed the article.
  imported_at timestamptz(3) NOT NULL,
  PRIMARY KEY (agency_id, source, source_id),
  UNIQUE (agency_id, article_id),
  FOREIGN KEY (agency_id, article_id) REFERENCES article (agency_id, id) ON DELETE CASCADE
);

GRANT SELECT, INSERT, UPDATE ON import_link TO humas_app;

-- An article that comes again with another time of publishing moves in every list it stands in.
CREATE INDEX article_publisher_by_article ON article_publisher (owner_id, article_id);
