import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** A drawing may hold a script; opened by itself it runs in a box with nothing in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** Pictures at `/media/`, for any site to embed. */
export async function registerMedia(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/media/',
    index: false,
    list: false,
    dotfiles: 'deny',
    cacheControl: false,
    setHeaders(reply) {
      reply.header('Cache-Control', 'public, max-age=86400, stale-while-revalidate=604800');
      reply.header('Content-Security-Policy', POLICY);
      // Pictures belong to articles: search engines may show them.
      reply.removeHeader('X-Robots-Tag');
    },
  });
}
