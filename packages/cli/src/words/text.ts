/** The languages the command speaks. */
export type Language = 'id' | 'en';

/** One text in both languages, written where the thing it tells of happens. */
export type Text = Readonly<Record<Language, string>>;

/** What went wrong in both languages: what happened, why, and what to do. */
export class CliError extends Error {
  override readonly name: string = 'CliError';
  readonly text: Text;

  constructor(text: Text, cause?: unknown) {
    super(text.en, { cause });
    this.text = text;
  }
}
