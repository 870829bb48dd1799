import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOwn, PUBLIC_FOLDER } from '../../src/addresses/check-public.ts';

test('what the site makes at its top is known, so that no file of public/ can lie over it', () => {
  const theirs = new Set(existsSync(PUBLIC_FOLDER) ? readdirSync(PUBLIC_FOLDER) : []);
  expect(readdirSync('dist').filter((name) => !theirs.has(name) && !isOwn(name))).toEqual([]);
});
