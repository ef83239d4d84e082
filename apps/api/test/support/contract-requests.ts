import { type Operation, readOperations, type Schema } from '../../src/contract/document.js';

/** What a request of any operation is filled with, by the contract's own names. */
export interface Things {
  readonly agency: string;
  readonly parent: string;
  readonly article: string;
  readonly replacedBy: string | null;
  readonly key: string;
  /** Absent where no message matters. */
  readonly message?: string;
  readonly cover: string | null;
  readonly gallery: readonly string[];
  readonly slug: string;
  readonly source: string;
  readonly sourceId: string;
  readonly voter: string;
}

/** A place of a request that names a thing some agency owns. */
export interface Reference {
  readonly place: 'path' | 'query' | 'body' | 'form';
  readonly name: keyof Things;
  readonly kind: 'agc' | 'art' | 'med' | 'key' | 'msg';
}

/** A request as `app.inject` takes it. */
export interface ContractRequest {
  readonly method: Operation['method'];
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: string | Buffer;
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const PARTS_TYPE = 'multipart/form-data';
/** The smallest picture there is: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const BOUNDARY = 'humas-batas';

/** Every operation that needs a key, and every other. */
export const KEYED = readOperations().filter(({ scopes }) => scopes !== undefined);
export const PUBLIC = readOperations().filter(({ scopes }) => scopes === undefined);

/**
 * Where an operation names what an agency owns, found by the patterns of the contract's ids: a new operation or
 * parameter is found without anybody thinking of it.
 */
export function referencesOf(operation: Operation): Reference[] {
  const places: [Reference['place'], string, Schema][] = [
    ...operation.parameters.map(({ in: place, name, schema }): [Reference['place'], string, Schema] => [
      place as 'path' | 'query',
      name,
      schema,
    ]),
    ...propertiesOf(operation, JSON_TYPE).map(([name, schema]): [Reference['place'], string, Schema] => [
      'body',
      name,
      schema,
    ]),
    ...propertiesOf(operation, PARTS_TYPE).map(([name, schema]): [Reference['place'], string, Schema] => [
      'form',
      name,
      schema,
    ]),
  ];
  return places.flatMap(([place, name, schema]) => {
    const kind = /\^\(?(agc|art|med|key|msg)_/.exec(JSON.stringify(schema))?.[1] as
      | Reference['kind']
      | undefined;
    return kind ? [{ place, name: name as keyof Things, kind }] : [];
  });
}

/**
 * A request the contract accepts.
 *
 * @throws Error when an operation needs a parameter these tests do not know: teach them
 */
export function requestOf(operation: Operation, things: Things): ContractRequest {
  const values: Record<string, unknown> = {
    ...things,
    'Humas-Voter': things.voter,
    'If-Match': '*',
    'Idempotency-Key': things.voter,
    ids: things.article,
    ancestor: things.agency,
    q: 'artikel',
    choice: 'useful',
    // A key gives no more than it has.
    scopes: operation.scopes,
  };
  const required = operation.parameters.filter(
    ({ name, required: must, schema }) => must || name === 'If-Match' || isReference(schema),
  );
  const textOf = (name: string): string => {
    if (values[name] !== undefined) return String(values[name]);
    throw new Error(`humas: ${operation.id} has a parameter "${name}" that no test knows. Add it to Things.`);
  };
  // A list that anybody may ask for is asked for whole.
  const query = required.filter(
    ({ in: place, name, required: must }) =>
      place === 'query' && (name !== 'agency' || must || operation.scopes !== undefined),
  );
  const search = new URLSearchParams(query.map(({ name }) => [name, textOf(name)])).toString();
  const headers = required
    .filter(({ in: place }) => place === 'header')
    .map(({ name }) => [name, textOf(name)]);
  return {
    method: operation.method,
    url: `${operation.url.replaceAll(/:(\w+)/g, (_, name) => encodeURIComponent(textOf(name)))}${search ? `?${search}` : ''}`,
    ...bodyOf(operation, values, Object.fromEntries(headers)),
  };
}

function isReference(schema: Schema): boolean {
  return /\^\(?(agc|art|med|key|msg)_/.test(JSON.stringify(schema));
}

function propertiesOf(operation: Operation, type: string): [string, Schema][] {
  const schema = operation.requestBody?.content?.[type]?.schema;
  return Object.entries((schema?.properties ?? {}) as Record<string, Schema>);
}

/** The contract's own example, with the things in it. */
function bodyOf(
  operation: Operation,
  values: Record<string, unknown>,
  headers: Record<string, string>,
): { headers: Record<string, string>; payload?: string | Buffer } {
  const content = operation.requestBody?.content ?? {};
  if (PARTS_TYPE in content) {
    const type = `${PARTS_TYPE}; boundary=${BOUNDARY}`;
    return {
      headers: { ...headers, 'content-type': type },
      payload: pictureForm({ agency: String(values.agency), alt: 'Satu titik' }),
    };
  }
  for (const type of [JSON_TYPE, FORM_TYPE]) {
    const media = content[type] as
      | { examples?: Record<string, { value: Record<string, unknown> }> }
      | undefined;
    if (!media) continue;
    const example = Object.values(media.examples ?? {})[0]?.value ?? {};
    const names = propertiesOf(operation, type).map(([name]) => name);
    const filled = { ...example };
    for (const name of names) if (name in values && name !== 'slug') filled[name] = values[name];
    // The example's text shows a picture of its own.
    if ('bodyHtml' in filled) filled.bodyHtml = '<p>Isi artikel.</p>';
    // A slug is nobody's yet.
    if (operation.id === 'agencies.create') filled.slug = `unit-${Math.random().toString(36).slice(2)}`;
    const payload =
      type === JSON_TYPE
        ? JSON.stringify(filled)
        : new URLSearchParams(filled as Record<string, string>).toString();
    return { headers: { ...headers, 'content-type': type }, payload };
  }
  return { headers };
}

/** The parts of a form with the smallest picture, of the type that {@link requestOf} names. */
export function pictureForm(fields: Readonly<Record<string, string>>): Buffer {
  const field = (name: string, value: string) =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return Buffer.concat([
    Buffer.from(
      Object.entries(fields)
        .map(([name, value]) => field(name, value))
        .join(''),
    ),
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n`,
    ),
    PIXEL,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
}
