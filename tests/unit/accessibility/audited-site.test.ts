import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditedSite } from '../../../src/accessibility/audited-site.ts';
import { readAuditResults } from '../../../src/accessibility/read.ts';
import { type AuditResults, RESULTS_FILE } from '../../../src/accessibility/schema.ts';
import { root as ours } from '../../../src/tooling/bootstrap/paths.mjs';
import { SOUND } from '../catalogue/tree.ts';

const AUDIT: Omit<AuditResults, 'of'> = {
  date: '2026-11-22',
  browser: { name: 'Chromium', version: '1' },
  tools: [],
  pages: { en: 1 },
  built: 1,
  findings: 0,
  doubts: {},
  templates: [
    { name: 'plan', paths: ['/en/'], axe: { passed: [], failed: [] }, ibm: { passed: [], failed: [] } },
  ],
};

/** A site with its audit, which whoever adopts it copies along. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'sortie-audited-'));
  cpSync(SOUND, copy, { recursive: true });
  cpSync(join(ours, 'src/styles'), join(copy, 'src/styles'), { recursive: true });
  mkdirSync(join(copy, 'content/accessibility'));
  writeFileSync(
    join(copy, RESULTS_FILE),
    JSON.stringify({ ...AUDIT, of: auditedSite(copy) } satisfies AuditResults),
  );
});
afterAll(() => rmSync(copy, { recursive: true }));

function after(change: (settings: string) => string, file = 'content/site.yaml'): unknown {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const changed = change(before);
  expect(changed).not.toBe(before);
  writeFileSync(path, changed);
  try {
    return readAuditResults(copy);
  } finally {
    writeFileSync(path, before);
  }
}

describe('what an audit says', () => {
  test('it says of the site that was audited', () => {
    expect(readAuditResults(copy)?.date).toBe(AUDIT.date);
  });

  test.each([
    ['another name', (text: string) => text.replace(/^name: .*$/m, 'name: Another Help')],
    ['another colour', (text: string) => text.replace(/^colour: .*$/m, 'colour: "#7c2d12"')],
    ['other providers', (text: string) => `${text}providers: [another]\n`],
  ])('it does not say of a site with %s', (_what, change) => {
    expect(after(change)).toBeUndefined();
  });
});
