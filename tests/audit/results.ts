import { createRequire } from 'node:module';
import { auditedSite } from '../../src/accessibility/audited-site.ts';
import type { AuditResults, ToolId } from '../../src/accessibility/schema.ts';
import { root } from '../../src/tooling/bootstrap/paths.mjs';
import { languageOf } from '../support/built-site/pages.ts';
import { findingsOf, type Visit } from './visit.ts';

interface Swept {
  readonly date: string;
  readonly browserVersion: string;
  /** Addresses of the pages that the site has. */
  readonly built: ReadonlySet<string>;
  readonly pages: readonly Visit[];
  readonly templates: ReadonlyMap<string, readonly Visit[]>;
}

const require = createRequire(import.meta.url);

function versionOf(dependency: string): string {
  const { version }: { readonly version: string } = require(`${dependency}/package.json`);
  return version;
}

function count(keys: Iterable<string>): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const key of keys) counted[key] = (counted[key] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counted).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

function judged(visits: readonly Visit[], tool: ToolId): { passed: string[]; failed: string[] } {
  const failed = new Set(visits.flatMap((visit) => visit[tool].failed));
  const passed = new Set(visits.flatMap((visit) => visit[tool].passed).filter((each) => !failed.has(each)));
  const sorted = (all: ReadonlySet<string>) =>
    [...all].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return { passed: sorted(passed), failed: sorted(failed) };
}

/** Every look at a page. */
export function everyVisit({ pages, templates }: Swept): readonly Visit[] {
  return [...pages, ...[...templates.values()].flat()];
}

/** One look at every page, and at every template with what it was asked for. */
function everyPath(swept: Swept): readonly Visit[] {
  return [...new Map(everyVisit(swept).map((visit) => [visit.path, visit])).values()];
}

/** The pages of the site that were looked at, with or without a query. */
function builtPages(swept: Swept): readonly string[] {
  const paths = everyVisit(swept).map(({ path }) => path.replace(/[?#].*/, ''));
  return [...new Set(paths)].filter((path) => swept.built.has(path));
}

/** What an audit came to, as it is kept in content/accessibility. */
export function resultsOf(swept: Swept): AuditResults {
  const { date, browserVersion, built, templates } = swept;
  return {
    of: auditedSite(root),
    date,
    browser: { name: 'Chromium', version: browserVersion },
    tools: [
      {
        id: 'axe',
        name: 'axe-core',
        version: versionOf('axe-core'),
        address: 'https://github.com/dequelabs/axe-core',
      },
      {
        id: 'ibm',
        name: 'IBM Equal Access Accessibility Checker',
        version: versionOf('accessibility-checker-engine'),
        address: 'https://github.com/IBMa/equal-access',
      },
    ],
    pages: count(builtPages(swept).map((path) => languageOf(path) ?? 'none')),
    built: built.size,
    findings: everyVisit(swept).flatMap(findingsOf).length,
    doubts: count(everyPath(swept).flatMap((page) => [...page.axe.doubts, ...page.ibm.doubts])),
    templates: [...templates].map(([name, visits]) => ({
      name,
      paths: [...new Set(visits.map(({ path }) => path))],
      axe: judged(visits, 'axe'),
      ibm: judged(visits, 'ibm'),
    })),
  };
}
