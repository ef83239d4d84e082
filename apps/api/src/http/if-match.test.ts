import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEtag } from './etag.js';
import { requireMatch } from './if-match.js';

const codeOf = (header: string | undefined, version: number) => {
  try {
    requireMatch(header, version);
    return 'matches';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('If-Match', () => {
  it.each(['"4.abc"', 'W/"4.abc"', '"4"', '*', '"3.x", "4.y"', '"x",*', ' "4.abc" '])(
    '%s matches version 4',
    (tag) => {
      expect(codeOf(tag, 4)).toBe('matches');
    },
  );

  it.each(['"3.abc"', '"44.abc"', '"14.abc"', '4', '4.abc', '"4abc"', '"x.4"', 'w/"4"', '"4.a'])(
    '%s does not match version 4',
    (tag) => {
      expect(codeOf(tag, 4)).toBe('precondition_failed');
    },
  );

  it.each([undefined, '', '  '])('%j is missing', (tag) => {
    expect(codeOf(tag, 4)).toBe('precondition_required');
  });

  it('matches the tag of any representation of a version, and of no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.string(),
        (one, other, body) => {
          expect(codeOf(createEtag(one, body), other)).toBe(
            one === other ? 'matches' : 'precondition_failed',
          );
          expect(codeOf(`W/${createEtag(one, body)}`, one)).toBe('matches');
        },
      ),
    );
  });
});
