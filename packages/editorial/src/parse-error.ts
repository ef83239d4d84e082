/** Why a text could not be read; stable, for programs. The message is for people. */
export type ParseErrorCode =
  | 'not_a_date'
  | 'year_unknown'
  | 'ambiguous_date'
  | 'no_such_day'
  | 'zone_unknown'
  | 'date_missing'
  | 'not_a_count'
  | 'ambiguous_count'
  | 'not_a_sign_off'
  | 'not_a_byline'
  | 'too_long';

/**
 * A text that says nothing certain. Parsers throw it and nothing else, however strange the text: an importer can note
 * `code`, show `message` to the editor, and go on with the next article.
 *
 * @example
 * try { parseDate('30 Sep') } catch (error) { (error as ParseError).code } // 'year_unknown'
 */
export class ParseError extends RangeError {
  override name = 'ParseError';
  readonly code: ParseErrorCode;

  constructor(code: ParseErrorCode, what: string, why: string, fix: string) {
    super(`humas: ${what}. ${why}. ${fix}.`);
    this.code = code;
  }
}

/** A text for an error message, cut, so that a pasted page does not become the message. */
export const excerpt = (text: string) => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
