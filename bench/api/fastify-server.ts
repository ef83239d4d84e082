import Fastify from 'fastify';
import { type Canned, readCanned, say } from './canned.ts';

/** Fastify as it comes, with the same bytes and headers: what the framework alone costs. */
const prepared = new Map(readCanned().map((answer) => [answer.name, answer]));

const app = Fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));
app.get('*', (request, reply) => {
  const name = request.headers['if-none-match'] === undefined ? 'GET' : '304';
  const { status, headers, body } = prepared.get(name) as Canned;
  reply.code(status);
  for (let at = 0; at < headers.length; at += 2) reply.header(headers[at] ?? '', headers[at + 1]);
  return reply.send(body);
});
app.post('*', (_, reply) => reply.code(204).send());
await app.listen({ host: '127.0.0.1', port: 0 });
say(app.server.address());
