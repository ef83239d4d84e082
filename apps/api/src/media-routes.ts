import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { matchesEtag } from './http/etag.js';
import { orUnavailable } from './media/or-unavailable.js';
import { isPictureFile, mimeTypeOf } from './media/picture-file.js';
import { notFound } from './routes/not-found.js';

/** A drawing may hold a script; opened by itself it runs in a box with nothing in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** Pictures at `/media/`, for any site to embed: drawings of the samples from a folder, the others from the store. */
export async function registerMedia(app: FastifyInstance, samples: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: samples,
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
  servePictures(app);
}

/** A name stands for its content, so a picture may be kept for ever and its name is its tag. */
function servePictures(app: FastifyInstance): void {
  const { mediaStore: store, log } = app.services;
  app.route<{ Params: { '*': string } }>({
    method: ['GET', 'HEAD'],
    url: '/media/pictures/*',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const file = `pictures/${request.params['*']}`;
      if (!isPictureFile(file)) throw notFound('media');
      const etag = `"${file.slice(12).replace('/', '-')}"`;
      const isKnown = matchesEtag(request.headers['if-none-match'], etag);
      const reads = request.method === 'GET' && !isKnown;
      // Also what a cache has is looked for: a picture that was removed is gone for everybody.
      const found = await orUnavailable(log, async () => {
        if (reads) return store.read(file);
        const size = await store.size(file);
        return size === undefined ? undefined : { size, content: undefined };
      });
      if (!found) throw notFound('media');
      reply.removeHeader('X-Robots-Tag');
      reply.headers({
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Content-Security-Policy': POLICY,
        ETag: etag,
      });
      if (isKnown) return reply.code(304).send();
      reply.headers({ 'Content-Type': mimeTypeOf(file), 'Content-Length': found.size });
      return reply.send(found.content);
    },
  });
}
