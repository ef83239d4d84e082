/** Where an article is passed on. */
export type ShareChannel =
  | 'whatsapp'
  | 'x'
  | 'facebook'
  | 'telegram'
  | 'line'
  | 'threads'
  | 'email'
  | 'instagram';

/** What a channel takes. */
export type ChannelRules = {
  /** The most it takes, as it counts. */
  limit: number;
  count: (text: string) => number;
  /** How much of the limit an address takes; the same as any text when left out. */
  countUrl?: (url: string) => number;
  lead: boolean;
  date: boolean;
  /** False where an address is no link. */
  link: boolean;
};

const utf16 = (text: string) => text.length;

/** A bare domain, which X turns into a link and then counts as one. */
const DOMAIN_LIKE = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** What X counts for a link, however long. */
const X_LINK = 23;

/** Letters of most alphabets count 1, the others and emoji 2 (X, "Counting characters"). */
const weightOfX = (text: string) => {
  let weight = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const isLight =
      code <= 4351 ||
      (code >= 8192 && code <= 8205) ||
      (code >= 8208 && code <= 8223) ||
      (code >= 8242 && code <= 8247);
    weight += isLight ? 1 : 2;
  }
  return weight;
};

function countX(text: string): number {
  let weight = weightOfX(text);
  for (const { 0: domain } of text.matchAll(DOMAIN_LIKE)) weight += Math.max(0, X_LINK - weightOfX(domain));
  return weight;
}

/** Only what X knows for an address is shortened: a top-level domain of a country, or one of the old ones. */
const KNOWN_TO_X =
  /^https?:\/\/[a-z0-9.-]+\.(?:[a-z]{2}|com|org|net|info|gov|edu|int)(?:[/?#][\x21-\x7e]*)?$/i;

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F|\u20E3/u;

/** Emoji count as many as they have bytes (Threads API, "Limitations"); everything else one. */
const countThreads = (text: string) => {
  let count = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const isEmoji = EMOJI.test(letter);
    count += isEmoji ? (code > 0xffff ? 4 : code > 0x7ff ? 3 : 2) : letter.length;
  }
  return count;
};

const whole = { lead: true, date: true, link: true, count: utf16 };

/**
 * The limits. WhatsApp: text body of the Business Platform. Facebook: a post. Telegram: a message. LINE: a text message.
 * Instagram: a caption. E-mail has none; a `mailto:` address longer than 2,000 is cut by Windows, see `shareText`.
 */
export const channels: Readonly<Record<Exclude<ShareChannel, 'email'>, ChannelRules>> = {
  whatsapp: { ...whole, limit: 4096 },
  x: {
    limit: 280,
    lead: false,
    date: false,
    link: true,
    count: countX,
    countUrl: (url) => (KNOWN_TO_X.test(url) ? X_LINK : Math.max(X_LINK, countX(url))),
  },
  facebook: { ...whole, limit: 63_206 },
  telegram: { ...whole, limit: 4096 },
  line: { ...whole, limit: 5000 },
  threads: { ...whole, limit: 500, count: countThreads },
  instagram: { ...whole, limit: 2200, link: false },
};
