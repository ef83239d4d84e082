-- Scripts and sheets that pages of other sites load by an address with a hash. Every one that was ever served is kept, whole:
-- such pages also say what must be in it (SRI). Docs: docs/decisions/2026-11-23-embed-files.md
CREATE TABLE embed_file (
  name text NOT NULL CHECK (name ~ '^[a-z0-9-]+\.(js|css)$'),
  hash text NOT NULL CHECK (hash = left(encode(sha256(content), 'hex'), 16)),
  content bytea NOT NULL,
  PRIMARY KEY (name, hash)
);
-- Only the owner, who replaces the program, adds to them.
GRANT SELECT ON embed_file TO humas_app;
