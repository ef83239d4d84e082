import fc from 'fast-check';
import type { Schema } from '../../src/contract/document.js';

/** What stands for a value now and then, whatever the schema says. */
export type Odd = fc.Arbitrary<unknown>;

/** Values that mean something to the server, where a schema alone would be met by noise. */
export interface Known {
  /** By the start of the pattern of ids. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** By the name of a parameter or property. */
  readonly names: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Values a schema of the contract accepts, most of the time: each part is now and then something odd, so that what is
 * wrong in one place arrives among what is right everywhere else.
 */
export function fromSchema(schema: Schema, known: Known, odd: Odd): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 40, arbitrary: rightFor(merged(schema), known, odd) },
    { weight: 1, arbitrary: odd },
  );
}

/** The same of a parameter or property, which may be known by its name. */
export function fromNamed(name: string, schema: Schema, known: Known, odd: Odd): fc.Arbitrary<unknown> {
  const values = known.names[name];
  const bySchema = fromSchema(schema, known, odd);
  if (!values) return bySchema;
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: bySchema });
}

/** `allOf` adds to what stands beside it. */
function merged(schema: Schema): Schema {
  const { allOf, ...own } = schema;
  const parts = [own as Schema, ...((allOf ?? []) as Schema[]).map(merged)];
  if (parts.length === 1) return own;
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => (required ?? []) as string[]),
  };
}

function rightFor(schema: Schema, known: Known, odd: Odd): fc.Arbitrary<unknown> {
  const { oneOf, anyOf, ...own } = schema;
  const choices = (oneOf ?? anyOf) as Schema[] | undefined;
  if (choices)
    return fc.oneof(...choices.map((choice) => rightFor(merged({ ...own, ...choice }), known, odd)));
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => rightFor({ ...schema, type }, known, odd)));
  const number = (name: string, otherwise: number) => Number(schema[name] ?? otherwise);
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: number('minimum', -5), max: Math.min(number('maximum', 1000), 2 ** 31 - 1) });
    case 'number':
      return fc.double({ min: number('minimum', -5), max: number('maximum', 1000), noNaN: true });
    case 'string':
      return textFor(schema, known);
    case 'array':
      return fc.array(fromSchema((schema.items ?? {}) as Schema, known, odd), {
        minLength: number('minItems', 0),
        maxLength: Math.min(number('maxItems', 3), 3),
      });
    case 'object':
      return objectFor(schema, known, odd);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function textFor(schema: Schema, known: Known): fc.Arbitrary<string> {
  const pattern = String(schema.pattern ?? '');
  const things = Object.entries(known.ids).find(([start]) => pattern.includes(start))?.[1];
  if (things && things.length > 0) return fc.constantFrom(...things);
  if (schema.format === 'date-time')
    return fc
      .date({ min: new Date(0), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
  if (schema.format === 'date') return fc.constantFrom('2026-02-28', '1999-12-31', '0001-01-01');
  if (schema.format === 'uri')
    return fc.constantFrom('https://a.example/x', 'http://[::1]/', 'https://a.example:8443/?a=1#b');
  const minLength = Number(schema.minLength ?? 0);
  const maxLength = Math.min(Number(schema.maxLength ?? 60), 60);
  const isRight = (text: string) => text.length >= minLength && text.length <= maxLength;
  if (pattern && pattern !== '\\S')
    return fc
      .stringMatching(
        new RegExp(minLength > 1 ? pattern.replace(/\+\$$/, `{${minLength},${maxLength}}$`) : pattern, 'u'),
      )
      .filter(isRight);
  return fc.oneof(
    fc.constant('Isi yang biasa.'.slice(0, maxLength)),
    fc.string({ unit: 'grapheme', minLength: Math.max(minLength, 1), maxLength }),
  );
}

function objectFor(schema: Schema, known: Known, odd: Odd): fc.Arbitrary<unknown> {
  const required = (schema.required ?? []) as string[];
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  return fc.record(
    Object.fromEntries(properties.map(([name, property]) => [name, fromNamed(name, property, known, odd)])),
    { requiredKeys: properties.map(([name]) => name).filter((name) => required.includes(name)) },
  );
}
