import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../src/tooling/bootstrap/paths.mjs';
import { PICTURES } from '../../src/tooling/pictures/pictures.ts';
import { differenceOf } from './compare.ts';

const UPDATE = process.env['SORTIE_PICTURES'] === 'update';

for (const { file, draw } of PICTURES) {
  test(`${file} shows the site as it is`, async ({ browser, baseURL }) => {
    const now = await draw(browser, baseURL ?? '');
    const kept = join(root, file);
    if (UPDATE) return writeFileSync(kept, now);
    const difference = existsSync(kept) ? await differenceOf(readFileSync(kept), now) : 'it is missing';
    expect(difference, `${file} is stale: run "npm run pictures" and look at it`).toBeUndefined();
  });
}
