import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/check.ts';
import { formatFinding } from '../../src/catalogue/finding.ts';
import { catalogue, findings } from './content.ts';
import { coverage } from './coverage.ts';

test('the content has no findings', () => {
  expect(findings.map(formatFinding)).toEqual([]);
});

test('the catalogue can be read', () => {
  const folders = readdirSync('content/providers', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const read = readCatalogue(process.cwd()).providers.map(({ id }) => id);
  expect([...read].sort()).toEqual(folders.map(({ name }) => name).sort());
});

test('what is covered', () => {
  const { text, providers, facts } = coverage(catalogue);
  console.log(text);
  for (const row of providers) expect(row.products, row.provider).toBeGreaterThan(0);
  expect(facts.low / facts.all, 'share of facts that nobody confirms').toBeLessThan(0.1);
});
