import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { files, origin, pages } from './pages.ts';
import { requestsElsewhere, stylesElsewhere } from './rules/other-origins.ts';
import { expectNone } from './rules/problem.ts';

describe('requests', () => {
  it('go to no other origin from any page', () => {
    expectNone(requestsElsewhere(pages, origin));
  });

  it('go to no other origin from any stylesheet', () => {
    const sheets = [...files].filter((file) => file.endsWith('.css'));
    expectNone(sheets.flatMap((file) => stylesElsewhere(file, readFileSync(join(dist, file), 'utf8'))));
  });

  it('fetch no web font: there is none', () => {
    expect([...files].filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });
});
