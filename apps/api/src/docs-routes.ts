import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { parse } from 'yaml';
import { readContractText } from './contract/document.js';

/** Only what this server sends itself; the page writes some styles of its own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

/** Stands in for the contract until somebody asks for it. */
const UNREAD = { openapi: '3.1.0', info: { title: 'unread', version: '0' }, paths: {} };

/** The contract for people at `/docs` and for programs at `/openapi.json` and `/openapi.yaml`. */
export async function registerDocs(app: FastifyInstance, publicUrl: string): Promise<void> {
  const text = readContractText();
  // Reading it takes a quarter of a second, which nobody shall wait for at a start.
  let read: Record<string, unknown> | undefined;
  const document = (): Record<string, unknown> => {
    read ??= readFor(text, publicUrl);
    return read;
  };
  const headers = { 'Cache-Control': 'public, max-age=300' };
  app.get('/', async (_, reply) => reply.redirect('/docs/'));
  app.get('/openapi.json', async (_, reply) => reply.headers(headers).send(document()));
  app.get('/openapi.yaml', async (_, reply) => reply.headers(headers).type('application/yaml').send(text));
  app.get('/robots.txt', async (_, reply) => {
    // Pictures belong to articles and may be found; JSON and polls are not pages.
    return reply.headers(headers).type('text/plain').send('User-agent: *\nAllow: /media/\nDisallow: /\n');
  });
  await app.register(swagger, { mode: 'static', specification: { document: UNREAD } });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    // The default policy allows strangers' pictures and styles, and turns http into https where there is none.
    transformStaticCSP: () => POLICY,
    // The badge would ask a stranger's server about this document.
    uiConfig: { validatorUrl: null, layout: 'BaseLayout', docExpansion: 'list', deepLinking: true },
    transformSpecification: document,
    transformSpecificationClone: false,
    theme: { title: 'Humas content API' },
  });
}

function readFor(text: string, publicUrl: string): Record<string, unknown> {
  return { ...parse(text), servers: [{ url: publicUrl, description: 'This server' }] };
}
