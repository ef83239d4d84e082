-- Articles that came before their time, and what large archives need to be read as fast as small ones.

-- Before this moment an article exists for nobody but its agency's keys; null: it is under no embargo. One that was
-- withdrawn before its moment was never public and never will be: infinity.
ALTER TABLE article ADD COLUMN embargoed_until timestamptz(3);

-- What comes next decides how long answers may be kept.
CREATE INDEX article_to_come ON article (embargoed_until)
  WHERE embargoed_until IS NOT NULL AND status IN ('published', 'corrected');

-- Lists by what few articles have: without these a page of them is looked for in the whole archive.
CREATE INDEX article_by_type ON article (type, published_at, id) WHERE status IN ('published', 'corrected');
CREATE INDEX article_by_locale ON article (locale, published_at, id) WHERE status IN ('published', 'corrected');
CREATE INDEX article_by_verdict ON article ((summary->>'verdict'), published_at, id)
  WHERE status IN ('published', 'corrected') AND summary->>'verdict' IS NOT NULL;
CREATE INDEX article_by_agency_category ON article (agency_id, category_id)
  WHERE status IN ('published', 'corrected');
