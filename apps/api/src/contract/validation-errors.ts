import type { ErrorObject } from 'ajv/dist/2020.js';

/** What is wrong with one value, in Indonesian and English. */
export interface ErrorDescription {
  /** Ajv's keyword, or `unknown_parameter`. */
  readonly code: string;
  readonly text: { readonly id: string; readonly en: string };
}

type Sentence = (params: Record<string, unknown>) => readonly [indonesian: string, english: string];

const SENTENCES: Readonly<Record<string, Sentence>> = {
  additionalProperties: () => ['tidak dikenal', 'is not known'],
  required: () => ['wajib diisi', 'is required'],
  type: ({ type }) => [`harus bertipe ${type}`, `must be of type ${type}`],
  minimum: ({ limit }) => [`paling kecil ${limit}`, `must be at least ${limit}`],
  maximum: ({ limit }) => [`paling besar ${limit}`, `must be at most ${limit}`],
  minLength: ({ limit }) => [`paling pendek ${limit} karakter`, `must have at least ${limit} characters`],
  maxLength: ({ limit }) => [`paling panjang ${limit} karakter`, `must have at most ${limit} characters`],
  minItems: ({ limit }) => [`paling sedikit ${limit} butir`, `must have at least ${limit} items`],
  maxItems: ({ limit }) => [`paling banyak ${limit} butir`, `must have at most ${limit} items`],
  enum: ({ allowedValues }) => [
    `harus salah satu dari ${(allowedValues as unknown[]).join(', ')}`,
    `must be one of ${(allowedValues as unknown[]).join(', ')}`,
  ],
  format: ({ format }) => [`harus berformat ${format}`, `must match the format ${format}`],
  pattern: ({ pattern }) => [`harus cocok dengan pola ${pattern}`, `must match the pattern ${pattern}`],
};

/** Says in words what Ajv found, without repeating the value that came: it may be a secret. */
export function describeError(error: ErrorObject): ErrorDescription {
  const [id, en] = SENTENCES[error.keyword]?.(error.params) ?? [
    'tidak sesuai kontrak',
    'breaks the contract',
  ];
  const code = error.keyword === 'additionalProperties' ? 'unknown_parameter' : error.keyword;
  return { code, text: { id, en } };
}
