import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chooseCoding } from './embed/coding.js';
import { EmbedFile } from './embed/embed-file.js';
import { notBuilt, unknownHash, unknownName } from './embed/embed-problems.js';
import { KeptFiles } from './embed/kept-files.js';
import type { Elements, Manifest } from './embed/read-elements.js';
import { matchesEtag } from './http/etag.js';
import { EmbedFileRepository } from './repositories/embed-files.js';

const MANIFEST = 'manifest.json';
const PINNED = /^([a-z0-9-]+)\.([0-9a-f]{16})\.([a-z]+)$/;

/** A name alone stands for whatever version this server has: pages that use it get mends within minutes. */
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
/** A name with a hash stands for its content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The built elements at `/embed/v1/`, for pages of any site. */
export function registerEmbed(app: FastifyInstance, elements: Elements): void {
  const { config, database } = app.services;
  const { files, manifest } = elements;
  const kept = new KeptFiles(new EmbedFileRepository(database.pool));
  const addressOf = (name: string) => `${config.publicUrl}/embed/v1/${name}`;
  const listing = manifest && new EmbedFile(MANIFEST, withAddresses(manifest, addressOf));

  /** A file and how long caches may keep it. */
  async function find(asked: string): Promise<{ readonly file: EmbedFile; readonly lifetime: string }> {
    const [, stem, hash, extension] = PINNED.exec(asked) ?? [];
    if (hash !== undefined) {
      const name = `${stem}.${extension}`;
      const listed = manifest && Object.hasOwn(manifest.files, name) ? files.get(name) : undefined;
      const file = listed?.hash === hash ? listed : await kept.find(name, hash);
      if (file) return { file, lifetime: FOR_EVER };
      if (listed) throw unknownHash(addressOf(pin(name, listed.hash)));
    }
    const file = asked === MANIFEST ? listing : files.get(asked);
    if (file) return { file, lifetime: SHORT };
    throw manifest ? unknownName(addressOf(MANIFEST)) : notBuilt();
  }

  app.route<{ Params: { file: string } }>({
    method: ['GET', 'HEAD'],
    url: '/embed/v1/:file',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { file, lifetime } = await find(request.params.file);
      reply.headers({ 'Cache-Control': lifetime, 'Surrogate-Key': `embed embed/${file.hash}` });
      return send(file, request, reply);
    },
  });
}

async function send(file: EmbedFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { isText, isDownload, type } = file.kind;
  const coding = isText ? chooseCoding(request.headers['accept-encoding']) : undefined;
  // Other bytes, another strong tag.
  const etag = `"${file.hash}${coding ? `-${coding}` : ''}"`;
  reply.header('ETag', etag);
  if (isText) reply.header('Vary', 'Accept-Encoding');
  if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send();
  const body = await file.encoded(coding);
  reply.headers({ 'Content-Type': type, 'Content-Length': body.length });
  if (coding) reply.header('Content-Encoding', coding);
  if (isDownload) reply.header('Content-Disposition', `attachment; filename="${file.name}"`);
  return reply.send(request.method === 'HEAD' ? undefined : body);
}

/** What the build says of its files, and where they are: `pinnedUrl` goes with `integrity`. */
function withAddresses({ version, files }: Manifest, addressOf: (name: string) => string): Buffer {
  const addressed = Object.entries(files).map(([name, file]) => [
    name,
    { ...file, url: addressOf(name), pinnedUrl: addressOf(pin(name, file.hash)) },
  ]);
  return Buffer.from(`${JSON.stringify({ version, files: Object.fromEntries(addressed) }, null, 2)}\n`);
}

/** The name with the hash before its last dot. */
function pin(name: string, hash: string): string {
  return name.replace(/\.(?=[a-z]+$)/, `.${hash}.`);
}
