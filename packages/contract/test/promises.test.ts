import { describe, expect, it } from 'vitest';
import { operationsOf } from '../scripts/collect-examples.ts';
import { dereferenced } from '../scripts/generate.ts';

const document = (await dereferenced()) as object;

describe('promises the design makes', () => {
  it('every error can be had as a problem with a code and a request id (RFC 9457)', () => {
    for (const [id, { responses }] of operationsOf(document)) {
      for (const [status, { content = {} }] of Object.entries(responses)) {
        if (/^[45]/.test(status))
          expect(Object.keys(content), `${id} ${status}`).toContain('application/problem+json');
      }
    }
  });

  it('every cached read may be answered with 304, and no write', () => {
    const paths = (
      document as { paths: Record<string, Record<string, { operationId: string; responses: object }>> }
    ).paths;
    const uncached = [
      'reactions.get',
      'reactions.showResult',
      'messages.showSent',
      'health.live',
      'health.ready',
      'imports.list',
      'keys.list',
      'messages.list',
      'metrics.get',
    ];
    for (const path of Object.values(paths)) {
      for (const [method, operation] of Object.entries(path)) {
        if (!operation.operationId) continue;
        const isCached = method === 'get' && !uncached.includes(operation.operationId);
        expect('304' in operation.responses, operation.operationId).toBe(isCached);
      }
    }
  });
});
