import { teach } from './teach.js';

/**
 * Puts values into a label. Labels are strings with `{n}` rather than functions, so that they can cross from a server
 * component to a client one and be translated by people who do not program.
 *
 * @param values numbers are printed as they are: format counts first.
 * @throws {RangeError} when the label names a value that is not given.
 * @example
 * fillLabel('Dibaca {n} kali', { n: formatCount(19111) }) // 'Dibaca 19.111 kali'
 */
export function fillLabel(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (Object.hasOwn(values, name)) return String(values[name]);
    throw teach(
      `the label "${template}" asks for {${name}}`,
      'Readers would see the braces',
      `Pass ${name}, or take it out of the label; given: ${Object.keys(values).join(', ') || 'nothing'}`,
    );
  });
}
