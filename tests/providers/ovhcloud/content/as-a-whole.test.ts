import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAuditResults } from '../../../../src/accessibility/read.ts';
import { unused } from '../../../../src/catalogue/unused.ts';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { viewContext } from '../../../../src/site/context.ts';
import { guideView } from '../../../../src/site/guide/guide.ts';
import { root } from '../../../../src/tooling/bootstrap/paths.mjs';
import { catalogue, content, plans } from '../../../content/content.ts';

/*
 * What a house that has just begun may lack, and this one has: tests of any site leave out what is not there, and must
 * not fall asleep here.
 */

test('has been audited under its name, in its colours, with its providers', () => {
  expect(readAuditResults(root), 'run "npm run audit"').toBeDefined();
});

test('has pictures of its pages to be compared with', () => {
  const kept = join(root, 'tests/visual/pictures');
  expect(existsSync(kept) && readdirSync(kept).length).toBeGreaterThan(100);
});

test.each(LOCALES)('in "%s" every guide says where its facts come from', (locale) => {
  const context = viewContext(catalogue, locale);
  const without = catalogue.guides.filter((guide) => guideView(guide, context).sources.length === 0);
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('nothing that is offered to every provider waits in vain, and every document is cited', () => {
  const tables = new Set(['letters.yaml', 'situations.yaml', 'warnings.yaml', 'sources.yaml']);
  const waiting = unused(content).filter(({ file }) => tables.has(file.slice(file.lastIndexOf('/') + 1)));
  expect(waiting.map(({ file, at }) => `${file}: ${at}`)).toEqual([]);
});

test('has what has changed, ways back, and products that end with others', () => {
  expect(catalogue.changes.length).toBeGreaterThan(5);
  expect(plans.filter(({ route }) => route.id === 'undo').length).toBeGreaterThan(20);
  const dependants = catalogue.providers.flatMap((provider) => [...provider.dependants.values()]);
  expect(dependants.some(({ fate, product }) => fate === 'ends' && product !== undefined)).toBe(true);
});
