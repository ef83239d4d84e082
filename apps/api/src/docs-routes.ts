import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { parse } from 'yaml';
import { readContractText } from './contract/document.js';

/** Only what this server sends itself; the page writes some styles of its own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

/** The contract for people at `/docs` and for programs at `/openapi.json` and `/openapi.yaml`. */
export async function registerDocs(app: FastifyInstance, publicUrl: string): Promise<void> {
  const text = readContractText();
  const document = { ...parse(text), servers: [{ url: publicUrl, description: 'This server' }] };
  const json = JSON.stringify(document);
  const headers = { 'Cache-Control': 'public, max-age=300' };
  app.get('/', async (_, reply) => reply.redirect('/docs/'));
  app.get('/openapi.json', async (_, reply) => reply.headers(headers).type('application/json').send(json));
  app.get('/openapi.yaml', async (_, reply) => reply.headers(headers).type('application/yaml').send(text));
  app.get('/robots.txt', async (_, reply) => {
    // Pictures belong to articles and may be found; JSON and polls are not pages.
    return reply.headers(headers).type('text/plain').send('User-agent: *\nAllow: /media/\nDisallow: /\n');
  });
  await app.register(swagger, { mode: 'static', specification: { document } });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    // The default policy allows strangers' pictures and styles, and turns http into https where there is none.
    transformStaticCSP: () => POLICY,
    // The badge would ask a stranger's server about this document.
    uiConfig: { validatorUrl: null, layout: 'BaseLayout', docExpansion: 'list', deepLinking: true },
    theme: { title: 'Humas content API' },
  });
}
