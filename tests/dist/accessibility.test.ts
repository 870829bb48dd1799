import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readAuditResults } from '../../src/accessibility/read.ts';
import { root } from '../../src/tooling/bootstrap/paths.mjs';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { earlPath } from '../../src/urls.ts';
import { TEMPLATES } from '../e2e/support/templates.ts';
import { earlSchema } from './rules/earl-schema.ts';

const results = readAuditResults(root);
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

describe('the accessibility audit', () => {
  it('has looked at every template', () => {
    const audited = results.templates.map(({ name }) => name);
    const missing = TEMPLATES.map(({ name }) => name).filter((name) => !audited.includes(name));
    expect(missing, 'Nobody has audited these templates: run "npm run audit" and commit its results').toEqual(
      [],
    );
    const gone = audited.filter((name) => !TEMPLATES.some((template) => template.name === name));
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

  it('is published as a valid EARL report whose references all lead somewhere', () => {
    const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
    expect(ajv.validate(earlSchema, report), ajv.errorsText()).toBe(true);
    const { given, used } = idsIn(report);
    expect(new Set(given).size).toBe(given.length);
    expect(used.filter((id) => !given.includes(id))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });
});
