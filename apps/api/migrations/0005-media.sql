-- Pictures that were sent to this server; those of before have neither column.

ALTER TABLE media
  -- SHA-256 of the file as it was sent: the same file with other words needs no second set of files.
  ADD COLUMN upload_hash bytea CHECK (length(upload_hash) = 32),
  -- SHA-256 of that and the words: sent again, a picture is the medium it was.
  ADD COLUMN identity bytea CHECK (length(identity) = 32),
  ADD CHECK ((upload_hash IS NULL) = (identity IS NULL));
CREATE UNIQUE INDEX media_by_identity ON media (agency_id, identity);
CREATE INDEX media_by_upload ON media (agency_id, upload_hash) WHERE upload_hash IS NOT NULL;
