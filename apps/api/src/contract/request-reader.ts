import type { OperationId } from '@humas/contract';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyRequest } from 'fastify';
import { ProblemError, type ProblemItem } from '../problems/problem-error.js';
import { type Operation, type Parameter, readOperations, type Schema } from './document.js';
import { describeError } from './validation-errors.js';

/** Ajv for text that came in an address or header: everything is a string there, so it is converted first. */
const texts = withFormats(
  new Ajv2020({
    coerceTypes: true,
    useDefaults: true,
    removeAdditional: false,
    allErrors: true,
    strict: false,
  }),
);
/** Ajv for bodies: nothing is converted, and reading stops at the first mistake, so that a hostile body is cheap. */
const bodies = withFormats(new Ajv2020({ useDefaults: true, removeAdditional: false, strict: false }));

function withFormats(ajv: Ajv2020): Ajv2020 {
  addFormats.default(ajv);
  return ajv;
}

/** A request that follows the contract. The types of its parts are the contract's; see `Input`. */
export interface ReadRequest {
  readonly path: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly body: unknown;
}

/** Reads the parts of a request of one operation. Throws a `ProblemError` (400) that names everything wrong. */
export type RequestReader = (
  request: Pick<FastifyRequest, 'params' | 'query' | 'headers' | 'body'>,
) => ReadRequest;

/** Reads by the contract's schemas of one operation. */
export function createRequestReader(operation: Operation): RequestReader {
  const path = parameterReader(operation, 'path');
  const query = parameterReader(operation, 'query');
  const headers = parameterReader(operation, 'header');
  const body = bodyReader(operation);
  return (request) => ({
    path: path(request.params as Values),
    query: query(request.query as Values),
    headers: headers(request.headers),
    body: body(request),
  });
}

/** Compiled when the first request needs it: sixty operations at once would keep a restarted server from answering. */
function compiledLater(ajv: Ajv2020, schema: Schema): () => ValidateFunction {
  let validate: ValidateFunction | undefined;
  return () => {
    validate ??= ajv.compile(schema);
    return validate;
  };
}

type Values = Record<string, unknown>;

const NOTHING: Values = Object.freeze({});

function parameterReader(operation: Operation, place: Parameter['in']): (given: Readonly<Values>) => Values {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  if (parameters.length === 0 && place !== 'query') return () => NOTHING;
  const lists = parameters.filter((parameter) => parameter.schema.type === 'array').map(({ name }) => name);
  // HTTP header names have no case, and Node hands them over in lower case.
  const keyOf = (name: string) => (place === 'header' ? name.toLowerCase() : name);
  const validator = compiledLater(texts, {
    type: 'object',
    required: parameters.filter((parameter) => parameter.required).map(({ name }) => keyOf(name)),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [keyOf(name), schema])),
    ...(place === 'query' ? { additionalProperties: false } : {}),
  });
  const names = new Map(parameters.map(({ name }) => [keyOf(name), name]));
  return (given) => {
    // What came stays as it came: reading converts, and fills in what is usual.
    const values = { ...given };
    if (place === 'query' && operation.ignoresUnknown)
      for (const name of Object.keys(values)) if (!names.has(name)) delete values[name];
    for (const name of lists) if (typeof values[name] === 'string') values[name] = values[name].split(',');
    const hasNul = Object.entries(values).find(([, value]) => String(value).includes('\0'));
    // PostgreSQL has no such character in a text; asking it would be our error instead of the reader's.
    if (hasNul && place !== 'header') throw invalid([{ parameter: hasNul[0], code: 'pattern', text: NUL }]);
    const validate = validator();
    if (!validate(values)) throw invalid(parameterErrors(validate, names));
    return place === 'header'
      ? Object.fromEntries(parameters.map(({ name }) => [name, values[keyOf(name)]]))
      : values;
  };
}

function parameterErrors(validate: ValidateFunction, names: ReadonlyMap<string, string>): ProblemItem[] {
  return (validate.errors ?? []).map((error) => {
    const key = String(
      error.params.additionalProperty ??
        error.params.missingProperty ??
        error.instancePath.split('/')[1] ??
        '',
    );
    return { parameter: names.get(key) ?? shortened(key), ...describeError(error) };
  });
}

function invalid(errors: readonly ProblemItem[]): ProblemError {
  const unknown = errors.every((item) => item.code === 'unknown_parameter');
  return new ProblemError(unknown ? 'unknown_parameter' : 'invalid_request', { errors });
}

function bodyReader(operation: Operation): (request: Pick<FastifyRequest, 'body'>) => unknown {
  const content = operation.requestBody?.content;
  if (!content) return () => undefined;
  const form = content['application/x-www-form-urlencoded'];
  const schema: Schema | undefined = content['application/json']?.schema ?? form?.schema;
  if (!schema) return () => undefined;
  const validator = compiledLater(bodies, schema);
  const parse = form ? parseForm : parseJson;
  return ({ body }) => {
    if (typeof body !== 'string') throw invalid([{ pointer: '', code: 'required', text: EMPTY }]);
    const value = parse(body);
    const validate = validator();
    if (!validate(value)) throw invalid((validate.errors ?? []).map(bodyError));
    // Text that arrived as UTF-8 has neither unless a form holds a bare NUL: most bodies need not be searched.
    if (/\\u|%00|\0/.test(body)) refuseUnstorable(value, '');
    return value;
  };
}

/**
 * A check for a body that its handler reads itself, such as the fields of a form with a file: the same schema and the
 * same answers as for any other.
 *
 * @returns throws a `ProblemError` (400) that names what is wrong
 */
export function createBodyCheck(id: OperationId, mediaType: string): (value: object) => void {
  const operation = readOperations().find((candidate) => candidate.id === id);
  const schema = operation?.requestBody?.content?.[mediaType]?.schema;
  if (!schema)
    throw new Error(`humas: the contract has no body of ${mediaType} for ${id}. Correct either of them.`);
  const validator = compiledLater(bodies, schema);
  return (value) => {
    const validate = validator();
    if (!validate(value)) throw invalid((validate.errors ?? []).map(bodyError));
    refuseUnstorable(value, '');
  };
}

/** `text/plain` holds the same JSON: browsers may send it across origins without asking first. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid([{ pointer: '', code: 'json', text: NOT_JSON }]);
  }
}

/** A field sent twice becomes a list, which no schema of a form accepts. */
function parseForm(text: string): Values {
  const fields = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => {
      const all = fields.getAll(name);
      return [name, all.length === 1 ? all[0] : all];
    }),
  );
}

/**
 * PostgreSQL has no NUL in a text and no half of a surrogate pair in its jsonb: storing one would be our error instead
 * of the sender's. Only for what passed its schema, which bounds how deep it nests.
 */
function refuseUnstorable(value: unknown, pointer: string): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) throw invalid([{ pointer, code: 'pattern', text: NUL }]);
    if (/\p{Surrogate}/u.test(value)) throw invalid([{ pointer, code: 'pattern', text: HALF }]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      refuseUnstorable(name, pointer);
      refuseUnstorable(child, `${pointer}/${pointerToken(name)}`);
    }
  }
}

function bodyError(error: ErrorObject): ProblemItem {
  const child = error.params.additionalProperty ?? error.params.missingProperty;
  const pointer =
    child === undefined
      ? error.instancePath
      : `${error.instancePath}/${pointerToken(shortened(String(child)))}`;
  const { code, text } = describeError(error);
  return { pointer, code: code === 'unknown_parameter' ? 'unknown_property' : code, text };
}

/** Names come from whoever sent them: an answer need not be as long as the question. */
function shortened(name: string): string {
  return name.length > 100 ? `${name.slice(0, 99)}…` : name;
}

/** RFC 6901. */
function pointerToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

const NUL = { id: 'tidak boleh memuat karakter NUL', en: 'must not contain a NUL character' };
const HALF = {
  id: 'tidak boleh memuat separuh pasangan surogat Unicode',
  en: 'must not contain half of a Unicode surrogate pair',
};
const EMPTY = { id: 'isi permintaan wajib ada', en: 'a request body is required' };
const NOT_JSON = { id: 'isi permintaan bukan JSON yang sah', en: 'the request body is not valid JSON' };
