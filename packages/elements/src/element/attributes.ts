/**
 * What an attribute means: reads its text, null when it is not there. Wrong words never break a page: they count as left
 * out, as with the attributes of HTML itself.
 */
export type Kind<Value> = (written: string | null) => Value;

/** Any text that is not blank. */
export const text: Kind<string | undefined> = (written) => written?.trim() || undefined;

/** There or not, whatever it says, as with `hidden`; `"false"` is taken for what its writer meant. */
export const flag: Kind<boolean> = (written) => written !== null && written !== 'false';

/** A whole number within limits. */
export const whole =
  (least: number, most: number, otherwise: number): Kind<number> =>
  (written) => {
    const number = Number(written);
    return written && Number.isInteger(number) ? Math.min(Math.max(number, least), most) : otherwise;
  };

/** One of some words; the first is meant when none is given. */
export const oneOf =
  <const Word extends string>(...words: readonly [Word, ...Word[]]): Kind<Word> =>
  (written) =>
    words.find((word) => word === written) ?? words[0];

/** One of some words, or nothing. */
export const maybeOneOf =
  <const Word extends string>(...words: readonly Word[]): Kind<Word | undefined> =>
  (written) =>
    words.find((word) => word === written);

/** The attributes of a tag by their names in HTML. */
export type Attributes = Record<string, Kind<unknown>>;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** What the attributes of a tag say, by their names in JavaScript. */
export type Values<Of extends Attributes> = {
  [Name in keyof Of & string as Camel<Name>]: Of[Name] extends Kind<infer Value> ? Value : never;
};

/** `heading-level` is `headingLevel` in JavaScript. */
export const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Reads all attributes of an element. */
export function readAttributes<Of extends Attributes>(element: Element, attributes: Of): Values<Of> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, kind]) => [camel(name), kind(element.getAttribute(name))]),
  ) as Values<Of>;
}
