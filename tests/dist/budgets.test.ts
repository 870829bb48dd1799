import { describe, expect, it } from 'vitest';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { BUDGETS, formatStandings, standings } from '../support/budgets.ts';
import { pages } from './pages.ts';
import { referencesOf } from './rules/links.ts';
import { expectNone } from './rules/problem.ts';

const all = standings(pages, dist);

describe('budgets', () => {
  console.log(`\nWhat the heaviest page of each kind costs, in kB packed:\n\n${formatStandings(all)}\n`);

  it('are measured on a page of every kind', () => {
    expect([...new Set(all.map(({ name }) => name))]).toEqual(BUDGETS.map(({ name }) => name));
  });

  for (const { name, language, url, cost, most } of all) {
    it(`hold for ${name} (${language})`, () => {
      expect(cost, `${url} costs ${cost} bytes`).toBeLessThanOrEqual(most);
    });
  }

  it('spend no byte on search before the reader asks for it', () => {
    expectNone(
      pages
        .filter(({ kind }) => kind !== 'search')
        .flatMap((page) =>
          page.elements
            .flatMap(referencesOf)
            .filter((href) => href.startsWith('/pagefind/'))
            .map((href) => ({ url: page.url, message: `loads ${href}` })),
        ),
    );
  });
});
