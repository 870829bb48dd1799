import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { EMBED_SCRIPT_PATH } from '../../src/urls.ts';

it('costs a portal at most 5 kB, and does nothing that a strict policy stops', () => {
  const script = readFileSync(join(dist, EMBED_SCRIPT_PATH), 'utf8');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(2500);
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(5000);
  expect(script).not.toMatch(/\beval\b|new Function|innerHTML|<style|setAttribute\('style|cookie|Storage/);
});
