import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { judgeConditions } from '../../../../src/tooling/serve/conditions.ts';

const WEAK = { etag: 'W/"abc"', modified: new Date('2026-11-29T10:00:00.700Z') };
const STRONG = { ...WEAK, etag: '"abc"' };
const THEN = 'Sun, 29 Nov 2026 10:00:00 GMT';
const BEFORE = 'Sun, 29 Nov 2026 09:59:59 GMT';

describe('a condition', () => {
  it.each<[IncomingHttpHeaders, number]>([
    [{}, 200],
    [{ 'if-none-match': 'W/"abc"' }, 304],
    // Compared weakly: the mark of a weak tag does not count.
    [{ 'if-none-match': '"abc"' }, 304],
    [{ 'if-none-match': '"x", W/"abc"' }, 304],
    [{ 'if-none-match': '"x" ,"abc","y"' }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-none-match': ' * ' }, 304],
    [{ 'if-none-match': '"x"' }, 200],
    [{ 'if-none-match': 'abc' }, 200],
    [{ 'if-none-match': '"a,bc", "b"' }, 200],
    [{ 'if-none-match': '' }, 200],
    [{ 'if-modified-since': THEN }, 304],
    [{ 'if-modified-since': BEFORE }, 200],
    [{ 'if-modified-since': 'yesterday' }, 200],
    [{ 'if-modified-since': '2026-11-29T10:00:00Z' }, 200],
    [{ 'if-modified-since': 'Sun, 99 Nov 2026 10:00:00 GMT' }, 200],
    // If-None-Match counts alone where both are sent.
    [{ 'if-none-match': '"x"', 'if-modified-since': THEN }, 200],
    [{ 'if-none-match': '"abc"', 'if-modified-since': BEFORE }, 304],
    [{ 'if-match': '*' }, 200],
    // Compared strongly: a weak tag is never the same.
    [{ 'if-match': 'W/"abc"' }, 412],
    [{ 'if-match': '"x"' }, 412],
    [{ 'if-unmodified-since': THEN }, 200],
    [{ 'if-unmodified-since': BEFORE }, 412],
    [{ 'if-unmodified-since': 'never' }, 200],
    [{ 'if-match': '*', 'if-unmodified-since': BEFORE }, 200],
    [{ 'if-match': '"x"', 'if-none-match': '"abc"' }, 412],
    [{ 'if-match': '*', 'if-none-match': '"abc"' }, 304],
  ])('%j is answered with %i', (headers, status) => {
    expect(judgeConditions(headers, WEAK)).toBe(status);
  });

  it('is met strongly by a strong tag in a list', () => {
    expect(judgeConditions({ 'if-match': '"x", "abc"' }, STRONG)).toBe(200);
  });
});
