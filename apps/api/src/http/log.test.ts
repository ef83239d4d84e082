import { expect, it } from 'vitest';
import { createLog } from './log.js';

it('writes of what plugins say only the words and the error', () => {
  const lines: string[] = [];
  const log = createLog('trace', (line) => lines.push(line));
  const child = log.child({ secret: 'rahasia' }).child({});
  child.trace({ busboyOptions: { headers: { authorization: 'rahasia' } } }, 'starting');
  child.error({ err: new Error('habis'), req: { headers: 'rahasia' } }, 'failed');
  child.warn('plain words');
  log.info({ route: '/v1/media', req: 'rahasia' }, 'answered');
  expect(lines.join('')).not.toContain('rahasia');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'trace', message: 'starting' },
    { level: 'error', message: 'failed', error: { message: 'habis' } },
    { level: 'warn', message: 'plain words' },
    { level: 'info', message: 'answered', route: '/v1/media' },
  ]);
});
