import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { parseShard, shardName, shardOf } from '../../../src/shards/shard.ts';

describe('a shard as it is written', () => {
  it('is which one of how many', () => {
    expect(parseShard('2/3')).toEqual({ index: 2, of: 3 });
    expect(shardName(parseShard('2/3'))).toBe('2-of-3');
  });

  it.each(['', '2', '0/3', '4/3', '1/0', '-1/3', '1.5/3', 'one/two'])('is not "%s"', (text) => {
    expect(() => parseShard(text)).toThrow(/write which one of how many/);
  });
});

const path = fc.webPath();
const count = fc.integer({ min: 1, max: 40 });

describe('the shard of a page', () => {
  it('is one of those there are, and always the same', () => {
    fc.assert(
      fc.property(path, count, (pathname, of) => {
        const index = shardOf(pathname, of);
        expect(index).toBeGreaterThanOrEqual(1);
        expect(index).toBeLessThanOrEqual(of);
        expect(shardOf(pathname, of)).toBe(index);
      }),
    );
  });

  it('is one for all that is said of a provider in a language', () => {
    for (const locale of LOCALES) {
      const pages = [
        '/vps/acme/',
        '/vps/acme/vps/',
        '/email/acme/mail/end-of-term/',
        '/email/acme/mail/now.md',
      ];
      expect(new Set(pages.map((page) => shardOf(`/${locale}/cancel${page}`, 7))).size).toBe(1);
    }
  });

  it('is dealt out evenly', () => {
    const counts = Array<number>(4).fill(0);
    for (let n = 0; n < 4000; n += 1) {
      const index = shardOf(`/en/guides/vps/guide-${n}/`, 4) - 1;
      counts[index] = (counts[index] ?? 0) + 1;
    }
    for (const each of counts) expect(Math.abs(each - 1000)).toBeLessThan(150);
  });
});
