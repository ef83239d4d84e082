import type { AttributeFacts } from '../../src/manifest/index.ts';

/** `heading-level` is `headingLevel` in JavaScript. */
export const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What may be written into an attribute, as a type of TypeScript. */
export function attributeType(attribute: AttributeFacts): string {
  switch (attribute.is) {
    case 'flag':
      return 'boolean';
    case 'number':
      return 'number';
    case 'choice':
      return attribute.choices.map((choice) => `'${choice}'`).join(' | ');
    default:
      return 'string';
  }
}

/** Type of the property, which is the attribute's text and takes what becomes one. As in `src/types.ts`. */
export function propertyType({ is }: AttributeFacts): string {
  const besides = { flag: 'boolean | ', number: 'number | ', text: '', zone: '', choice: '', choices: '' };
  return `string | ${besides[is]}null`;
}

/** What counts when it is left out, as an expression; nothing when the page around the tag decides. */
export function defaultOf(attribute: AttributeFacts): string | undefined {
  if (attribute.is === 'flag') return 'false';
  if (attribute.is === 'number') return `${attribute.default}`;
  return attribute.is === 'choice' && attribute.default ? `'${attribute.default}'` : undefined;
}
