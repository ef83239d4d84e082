import { createServer } from 'node:http';
import { type Canned, readCanned, say } from './canned.ts';

/**
 * The least a Node server can do with the same questions: the same bytes and headers from memory for a GET, a 204 for a
 * POST once its body has been read. No routes, no log, nothing stored.
 */
const answers = readCanned();
const prepared = new Map(answers.map((answer) => [answer.name, answer]));

const server = createServer((request, response) => {
  if (request.method === 'POST') {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => response.writeHead(body === '' ? 400 : 204).end());
    return;
  }
  const name = request.headers['if-none-match'] === undefined ? 'GET' : '304';
  const { status, headers, body } = prepared.get(name) as Canned;
  response.writeHead(status, headers as string[]).end(body);
});
server.listen(0, '127.0.0.1', () => say(server.address()));
