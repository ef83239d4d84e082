import type { FastifyRequest } from 'fastify';

/** The languages this server speaks; Indonesian first. */
export type Language = 'id' | 'en';

/**
 * The language to answer in: the one `Accept-Language` prefers, Indonesian when it names neither or both alike.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-accept-language
 */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  return preferred(request.headers['accept-language'] ?? '');
}

/** The address of the same page in the other language, for a page whose `locale` stands in its address. */
export function inOtherLanguage(request: FastifyRequest, language: Language): string {
  const query = new URLSearchParams(request.query as Record<string, string>);
  query.set('locale', language === 'id' ? 'en' : 'id');
  return `?${query}`;
}

function preferred(header: string): Language {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().slice(0, 500).split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    // The old code for Indonesian, still sent by some Android phones, is "in".
    const language = range.split('-')[0] === 'in' ? 'id' : (range.split('-')[0] ?? '');
    weights.set(language, Math.max(weights.get(language) ?? 0, Number(quality) || 0));
  }
  const english = weights.get('en') ?? 0;
  return english > (weights.get('id') ?? weights.get('*') ?? 0) ? 'en' : 'id';
}
