import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readAuditResults } from '../../src/accessibility/read.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { root } from '../../src/tooling/bootstrap/paths.mjs';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { accessibilityPath, earlPath } from '../../src/urls.ts';
import { TEMPLATES } from '../e2e/support/templates.ts';
import { earlSchema } from './rules/earl-schema.ts';

/** Nothing where this site was not audited yet. */
const audited = readAuditResults(root);
const report: unknown = JSON.parse(readFileSync(join(dist, earlPath), 'utf8'));

/** The names that are used in the graph, and those that are given there. */
function idsIn(graph: unknown): { readonly given: readonly string[]; readonly used: readonly string[] } {
  const text = JSON.stringify(graph);
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, id = '']) => id);
  return {
    given: all(/"@id":"(#[^"]+)"/g),
    used: all(/"(?:assertedBy|subject|test)":"(#[^"]+)"/g),
  };
}

describe.each(audited ? [audited] : [])('the accessibility audit', (results) => {
  it('has looked at every template', () => {
    const looked = results.templates.map(({ name }) => name);
    const missing = TEMPLATES.filter(
      ({ name, lacking }) => lacking === undefined && !looked.includes(name),
    ).map(({ name }) => name);
    expect(missing, 'Nobody has audited these templates: run "npm run audit" and commit its results').toEqual(
      [],
    );
    const gone = looked.filter((name) => !TEMPLATES.some((template) => template.name === name));
    expect(gone, 'These templates are gone: run "npm run audit" and commit its results').toEqual([]);
  });

  it('has looked at nearly every page', () => {
    const seen = Object.values(results.pages).reduce((sum, count) => sum + count, 0);
    expect(seen).toBeLessThanOrEqual(results.built);
    expect(seen / results.built, 'run "npm run audit", which looks at every page').toBeGreaterThan(0.95);
  });

  it('found nothing', () => {
    expect(results.findings, 'run "npm run audit" to see what it is').toBe(0);
    expect(results.templates.flatMap(({ axe, ibm }) => [...axe.failed, ...ibm.failed])).toEqual([]);
  });

  it('judged each template by many criteria, with every tool', () => {
    for (const { name, axe, ibm } of results.templates) {
      expect(axe.passed.length, name).toBeGreaterThan(5);
      expect(ibm.passed.length, name).toBeGreaterThan(5);
    }
  });
});

describe('the accessibility statement', () => {
  it('is published as a valid EARL report whose references all lead somewhere', () => {
    const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
    // Without an audit there is nothing to report, and the report says just that.
    if (audited) expect(ajv.validate(earlSchema, report), ajv.errorsText()).toBe(true);
    else
      expect(report).toMatchObject({ '@context': { '@vocab': 'http://www.w3.org/ns/earl#' }, '@graph': [] });
    const { given, used } = idsIn(report);
    expect(new Set(given).size).toBe(given.length);
    expect(used.filter((id) => !given.includes(id))).toEqual([]);
    expect(used.length > 0).toBe(audited !== undefined);
  });

  it('is claimed only by the site that was audited', () => {
    for (const locale of LOCALES) {
      const page = readFileSync(join(dist, accessibilityPath(locale), 'index.html'), 'utf8');
      const never = translator(locale)('accessibility.run.never');
      expect(page.includes(never), locale).toBe(audited === undefined);
      expect(page.includes('class="audit"'), locale).toBe(audited !== undefined);
    }
  });
});
