-- Searching. What an article says stands beside it as a tsvector of the words as written, folded (no case, accents or
-- punctuation). Forms of one word are joined when a question is read, through `search_word`: a better stemmer then needs
-- that table anew, not the articles. Docs: docs/decisions/2026-11-23-search.md

-- Trusted since PostgreSQL 13: whoever may create in the database may make it. It may also be there, in any schema.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
  RAISE EXCEPTION 'the extension pg_trgm is missing and could not be made (%), so misspelt names would not be found; '
    'ask an administrator to install PostgreSQL''s contrib modules and to run in this database: CREATE EXTENSION pg_trgm', SQLERRM;
END $$;

-- Text as words between single spaces. Ranges of code points instead of classes of characters, because those depend on
-- the locale the database was made with.
CREATE FUNCTION search_fold(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT left(btrim(regexp_replace(
    -- 2.400.000 is one number, and Rp2 a word and a number; ke-28, ke 28 and ke28 are one word.
    regexp_replace(regexp_replace(regexp_replace(
      -- What stands above or within letters goes without a trace: Jum'at, soft hyphens, accents.
      lower(regexp_replace(normalize(left(said, 100000), NFKD),
        '[\u0027\u0060\u00ad\u02b0-\u036f\u200b-\u200f\u2018\u2019\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]+', '', 'g')),
      '(\d)\.(?=\d{3}(?!\d))', '\1', 'g'),
      '\m(rp)\.?(?=\d)', '\1 ', 'g'),
      '\m(ke)[- ](?=\d)', '\1', 'g'),
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u1680\u2000-\u2bff\u3000-\u3004\u3008-\u3020\ue000-\uf8ff\ufff0-\uffff\U0001f000-\U0001faff\U000e0000-\U0010ffff]+',
    ' ', 'g')), 100000)
$$;

-- Words with their places, without those that say nothing alone. The places are those of the whole text, so that a
-- phrase that holds such a word is still one.
CREATE FUNCTION search_words(said text) RETURNS TABLE (word text, place integer) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT left(w, 50), p::integer FROM string_to_table(search_fold(said), ' ') WITH ORDINALITY AS t (w, p)
  WHERE w <> '' AND w <> ALL (ARRAY[
    'ada', 'adalah', 'agar', 'akan', 'anda', 'antara', 'apa', 'apakah', 'atas', 'atau', 'bagaimana', 'bagi', 'bahwa', 'belum',
    'beserta', 'bisa', 'dalam', 'dan', 'dapat', 'dari', 'daripada', 'demikian', 'dengan', 'di', 'dia', 'hal', 'hanya', 'harus',
    'hingga', 'ia', 'ialah', 'ini', 'itu', 'jika', 'juga', 'kami', 'karena', 'ke', 'kepada', 'ketika', 'kita', 'lagi', 'lain',
    'maka', 'masih', 'melalui', 'mereka', 'merupakan', 'namun', 'oleh', 'pada', 'para', 'pun', 'saat', 'saja', 'sampai', 'sangat',
    'saya', 'sebagai', 'sebuah', 'secara', 'sedang', 'sehingga', 'sejak', 'seperti', 'serta', 'setelah', 'suatu', 'sudah',
    'supaya', 'tapi', 'telah', 'tentang', 'tersebut', 'tetapi', 'untuk', 'yaitu', 'yakni', 'yang', 'no', 'nomor',
    'a', 'an', 'and', 'are', 'as', 'at', 'be', 'by', 'for', 'from', 'has', 'have', 'in', 'is', 'it', 'of', 'on', 'or', 'that',
    'the', 'this', 'to', 'was', 'were', 'will', 'with'])
$$;

-- One part of an article. It begins at place 6, so that no phrase reaches from one part into the next.
CREATE FUNCTION search_part(said text, weight text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg('''' || word || ''':' || places, ' '), '')::tsvector
  FROM (SELECT word, string_agg(least(place + 5, 16383) || weight, ',') AS places FROM search_words(said) GROUP BY word) AS w
$$;

-- Words with a hyphen, written as one: Al-Qur'an is also alquran, COVID-19 covid19. Not doubled ones (anak-anak).
CREATE FUNCTION search_joined(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(DISTINCT m[1] || m[2], ' ') FROM regexp_matches(left(said, 100000), '\m(\w{1,12})-(\w[\w\u2019\u0027]{0,19})', 'g') AS m
  WHERE lower(m[1]) <> lower(m[2])
$$;

-- What forms of a word have in common. Two words are forms of one when they share any of these. PostgreSQL's stemmer first;
-- then what it does not do: meN- and peN- swallow a k or t, endings may belong to the word (langkah, ilmu, himpun: with
-- one more ending behind it the stemmer leaves them), and a word is its own stem, because it takes too much of some.
CREATE FUNCTION search_stems(word text, english boolean) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN word ~ '[^a-z]' OR length(word) < 4 THEN ARRAY[word]
    WHEN english THEN coalesce('en:' || (ts_lexize('pg_catalog.english_stem', word))[1], word) || ARRAY[word]
    ELSE ARRAY(
      WITH cut AS (
        SELECT word AS w,
          (ts_lexize('pg_catalog.indonesian_stem', CASE WHEN word ~ '(lah|kah|pun|mu|ku)$' THEN word || 'i' ELSE word END))[1] AS s,
          substring(word FROM '^ke(.{4,})an$') AS inside,
          substring(word FROM '^(?:mem|pem|di)(per.{3,})$') AS raised)
      SELECT DISTINCT stem FROM cut, LATERAL (VALUES
        (w), (s),
        (CASE WHEN w ~ '^(meng|peng)[aeiou]' AND s ~ '^[aeiou]' THEN 'k' || s END),
        (CASE WHEN w ~ '^(men|pen)[aeiou]' AND s ~ '^[aeiou]' THEN 't' || s END),
        (CASE WHEN w ~ '^(meng|peng)e[^aeiou]' AND s ~ '^e.{3}$' THEN substr(s, 2) END),
        (CASE WHEN w ~ '^pem[rl]' THEN 'p' || s END),
        (CASE WHEN w ~ '^per[aeiou]' AND s ~ '^[aeiou]' THEN 'r' || s END),
        (CASE WHEN w ~ '^(me|di|pe).*[^aeiou]i$' THEN regexp_replace(s, '([^aeiou])i$', '\1') END),
        (CASE WHEN w ~ '(lah|kah|pun|mu|ku|nya)$' THEN (ts_lexize('pg_catalog.indonesian_stem', w || 'kan'))[1] END),
        (regexp_replace(s, '^(.{3,})kan$', '\1')),
        (inside), ((ts_lexize('pg_catalog.indonesian_stem', inside))[1]),
        (raised), ((ts_lexize('pg_catalog.indonesian_stem', raised))[1])
      ) AS v (stem) WHERE length(stem) >= 3)
  END
$$;

-- Every word that ever stood in an article, public or not: it says how words belong together, never what was written
-- where. Whatever is shown of it is first looked for among public articles.
CREATE TABLE search_word (
  word text COLLATE "C" NOT NULL,
  english boolean NOT NULL,
  stems text[] NOT NULL,
  PRIMARY KEY (word, english)
);
CREATE INDEX search_word_by_stem ON search_word USING gin (stems);

-- The extension's own names are written out, since it need not lie where unqualified names are looked for.
DO $$
DECLARE
  home text;
BEGIN
  SELECT quote_ident(n.nspname) INTO home FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm';
  EXECUTE format('CREATE INDEX search_word_by_trigram ON search_word USING gin (word %s.gin_trgm_ops)', home);
  EXECUTE format('CREATE FUNCTION search_similar(asked text) RETURNS TABLE (word text, likeness real) LANGUAGE sql STABLE STRICT AS
    ''SELECT v.word, max(%1$s.similarity(v.word, asked)) FROM search_word v WHERE v.word OPERATOR(%1$s.%%) asked
      GROUP BY v.word ORDER BY 2 DESC, 1 LIMIT 40''', home);
  EXECUTE format('GRANT USAGE ON SCHEMA %s TO humas_app', home);
END $$;

ALTER TABLE article
  -- Headline (A) and tags (B): short enough to be looked at in every match.
  ADD COLUMN search_title tsvector,
  -- The same, lead (B), names (C) and everything else (D).
  ADD COLUMN search tsvector;

-- Keeps both true, whoever writes. Setting `search` to null makes them anew.
CREATE FUNCTION search_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  names text;
  body text := concat_ws(' ', NEW.detail->'body'->>'text', NEW.detail->'clarification'->>'claim',
    jsonb_path_query_array(NEW.detail, '$.keyFigures[*].label')::text, jsonb_path_query_array(NEW.detail, '$.attachments[*].*')::text);
BEGIN
  SELECT string_agg(concat_ws(' ', name, short_name), ' ') INTO names FROM agency WHERE id = ANY (NEW.co_publisher_ids || NEW.agency_id);
  names := concat_ws(' ', names, NEW.detail->'dateline'->>'place',
    jsonb_path_query_array(NEW.summary, '$.credits[*].name')::text, jsonb_path_query_array(NEW.summary, '$.credits[*].unit')::text);
  NEW.search_title := search_part(NEW.summary->>'headline', 'A') ||
    search_part(jsonb_path_query_array(NEW.summary, '$.tags[*]')::text, 'B');
  NEW.search := NEW.search_title || search_part(NEW.summary->>'lead', 'B') || search_part(names, 'C') || search_part(body, 'D') ||
    search_part(search_joined(concat_ws(' ', NEW.summary->>'headline', NEW.summary->>'lead', body)), 'D');
  -- In one order, so that two writers who bring the same new words do not wait for each other in a circle.
  INSERT INTO search_word (word, english, stems)
  SELECT w.word, NEW.locale = 'en', search_stems(w.word, NEW.locale = 'en')
  FROM unnest(tsvector_to_array(NEW.search)) AS w (word)
  WHERE w.word !~ '\d' AND length(w.word) >= 3 AND length(w.word) <= 30
    AND NOT EXISTS (SELECT 1 FROM search_word v WHERE v.word = w.word COLLATE "C" AND v.english = (NEW.locale = 'en'))
  ORDER BY w.word COLLATE "C" ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;

GRANT SELECT, INSERT ON search_word TO humas_app;

CREATE TRIGGER article_search_written BEFORE INSERT ON article FOR EACH ROW EXECUTE FUNCTION search_article();
CREATE TRIGGER article_search_changed BEFORE UPDATE OF summary, detail, locale, co_publisher_ids, search ON article FOR EACH ROW
  WHEN (NEW.search IS NULL OR (OLD.summary, OLD.detail, OLD.locale, OLD.co_publisher_ids) IS DISTINCT FROM
    (NEW.summary, NEW.detail, NEW.locale, NEW.co_publisher_ids))
  EXECUTE FUNCTION search_article();

CREATE FUNCTION search_agency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE article SET search = NULL
  WHERE (agency_id, id) IN (SELECT p.owner_id, p.article_id FROM article_publisher p WHERE p.agency_id = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER agency_search_changed AFTER UPDATE OF name, short_name ON agency FOR EACH ROW
  WHEN ((OLD.name, OLD.short_name) IS DISTINCT FROM (NEW.name, NEW.short_name)) EXECUTE FUNCTION search_agency();

UPDATE article SET search = NULL;
CREATE INDEX article_by_word ON article USING gin (search) WHERE status IN ('published', 'corrected');
CREATE INDEX article_by_title_word ON article USING gin (search_title) WHERE status IN ('published', 'corrected');
