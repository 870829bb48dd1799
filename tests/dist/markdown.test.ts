import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/check.ts';
import { allPlans } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { attribute } from '../support/built-site/dom.ts';
import { linksWithRel } from '../support/built-site/pages.ts';
import { files, origin, pages } from './pages.ts';
import { expectNone } from './rules/problem.ts';

const KINDS: readonly (string | undefined)[] = ['guide', 'plan', 'rights', 'changes'];
const articles = pages.filter(({ kind, forwards }) => KINDS.includes(kind) && !forwards);
const twins = [...files].filter((file) => file.endsWith('.md'));

/** Every address of this site in a text. */
function addresses(text: string): readonly string[] {
  const found = text.match(/https?:\/\/[^\s()<>]+/g) ?? [];
  return found
    .filter((address) => address.startsWith(`${origin}/`))
    .map((address) => address.slice(origin.length));
}

function lost(file: string): readonly string[] {
  const paths = addresses(readFileSync(join(dist, file), 'utf8')).map((path) => path.replace(/[?#].*$/, ''));
  return [...new Set(paths)].filter((path) => !files.has(path.endsWith('/') ? `${path}index.html` : path));
}

describe('Markdown twins', () => {
  it('belong to every guide, plan, page of rights and change, which say so', () => {
    const said = articles.flatMap((page) =>
      linksWithRel(page, 'alternate')
        .filter((link) => attribute(link, 'type') === 'text/markdown')
        .map((link) => attribute(link, 'href')),
    );
    expect(said.sort()).toEqual(articles.map(({ url }) => url.replace(/\/$/, '.md')).sort());
    expect([...twins].sort()).toEqual(said);
    const catalogue = readCatalogue(process.cwd());
    const versions = catalogue.guides.flatMap(({ heads }) => Object.values(heads)).length;
    const ofRights = 1 + catalogue.jurisdictions.length;
    const ofChanges = 1 + catalogue.changes.length;
    expect(twins.length).toBe(
      versions + LOCALES.length * (allPlans(catalogue).length + ofRights + ofChanges),
    );
  });

  it('lead to pages that exist', () => {
    expectNone(
      [...twins, '/llms.txt'].flatMap((url) =>
        lost(url).map((path) => ({ url, message: `"${path}" leads nowhere` })),
      ),
    );
  });

  it('are all in llms.txt', () => {
    const listed = addresses(readFileSync(join(dist, '/llms.txt'), 'utf8')).filter((path) =>
      path.endsWith('.md'),
    );
    expect([...listed].sort()).toEqual([...twins].sort());
  });
});
