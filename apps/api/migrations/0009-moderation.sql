-- Who judged what readers wrote, how long it is kept, and that it can be erased.

ALTER TABLE message
  -- When somebody at the agency decided last; null while it waits.
  ADD COLUMN judged_at timestamptz(3),
  -- The key that decided.
  ADD COLUMN judged_by text REFERENCES secret_key,
  ADD COLUMN rejection_reason text CHECK (rejection_reason IN
    ('abusive', 'personalData', 'advertising', 'offTopic', 'unlawful', 'duplicate', 'other')),
  -- For colleagues; never public.
  ADD COLUMN moderation_note text CHECK (moderation_note <> ''),
  -- One that an operator judged by hand before there was this has neither.
  ADD CHECK (status = 'rejected' OR (rejection_reason IS NULL AND moderation_note IS NULL)),
  ADD CHECK (status <> 'pending' OR (judged_at IS NULL AND judged_by IS NULL));

-- One is named by its id alone.
CREATE UNIQUE INDEX message_by_id ON message (id);
-- Those who moderate read the oldest first.
CREATE INDEX message_by_status ON message (status, received_at, id);
-- What is shown under an article, newest first.
CREATE INDEX message_shown ON message (agency_id, article_id, received_at, id) WHERE status = 'approved';
-- What has been kept long enough.
CREATE INDEX message_by_age ON message (status, (coalesce(judged_at, received_at)));

-- That a message was erased, and nothing of it: asking again is answered as the first time, by its own agency only.
CREATE TABLE erased_message (
  id text PRIMARY KEY,
  agency_id text NOT NULL REFERENCES agency,
  erased_at timestamptz(3) NOT NULL DEFAULT now()
);

-- Reading, judging and erasing; never changing what somebody wrote.
GRANT SELECT, DELETE ON message TO humas_app;
GRANT UPDATE (status, judged_at, judged_by, rejection_reason, moderation_note) ON message TO humas_app;
GRANT SELECT, INSERT ON erased_message TO humas_app;
