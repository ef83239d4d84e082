const units =
  'WITA?|WIB|rb|ribu|jt|juta|miliar|triliun|persen|k?m²?|cm|kg|ha|hektare|ton|(?:Jan|Feb|Mar|Apr|Me?i|May|Ju[nl]|A[gu]|Sep|O[kc]t|Nov|De[sc])\\p{Ll}*';
const labels = '[Pp]asal|[Nn]omor|No\\.|[Aa]yat|[Pp]ukul|Rp';

/** Inside a tag the next angle bracket closes it. */
const OUTSIDE_TAGS = '(?![^<>]{0,999}>)';

const SPACE = /* @__PURE__ */ new RegExp(
  `(?: (?<=\\d )(?=(?:${units})(?!\\p{L}))| (?<=(?<!\\p{L})(?:${labels}) )(?=[\\d(]))${OUTSIDE_TAGS}`,
  'gu',
);
const DASH = /* @__PURE__ */ new RegExp(`(?<=(?<!\\p{L})[Kk]e-|\\d–)(?=\\d)${OUTSIDE_TAGS}`, 'gu');

/**
 * Keeps on one line what is read as one: a figure and its unit, a day and its month, "Pasal 5", "ke-28", "24–26". Spaces
 * become U+00A0, and U+2060 follows the hyphen or dash. Text or HTML may be given: in tags nothing is changed.
 *
 * @example
 * keepTogether('Pasal 5, Rp7,5 juta') // 'Pasal\u00A05, Rp7,5\u00A0juta'
 */
export const keepTogether = (text: string) => text.replace(SPACE, '\u00A0').replace(DASH, '\u2060');
