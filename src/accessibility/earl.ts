import { withBase } from '../base.ts';
import { BEST_PRACTICE, criterionAddress } from './criteria.ts';
import type { AuditResults } from './schema.ts';

/** A node of the graph: JSON-LD, in the terms of W3C's Evaluation and Report Language. */
type Node = Readonly<Record<string, unknown>>;

const CONTEXT = {
  '@vocab': 'http://www.w3.org/ns/earl#',
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  title: 'dct:title',
  date: { '@id': 'dct:date', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  version: 'doap:release',
  homepage: { '@id': 'doap:homepage', '@type': '@id' },
  source: { '@id': 'dct:source', '@type': '@id' },
  assertedBy: { '@type': '@id' },
  subject: { '@type': '@id' },
  test: { '@type': '@id' },
  mode: { '@type': '@id' },
  outcome: { '@type': '@id' },
} as const;

const slug = (name: string): string => name.replaceAll(/[^a-z0-9]+/g, '-');

/**
 * The results of an audit as an EARL report: per template, tool and success criterion one assertion, and none where
 * nothing was audited.
 *
 * @param site the origin the site is published at
 */
export function earlReport(results: AuditResults | undefined, site: string): Node {
  if (!results) return { '@context': CONTEXT, '@graph': [] };
  const tools = results.tools.map(({ id, name, version, address }) => ({
    '@id': `#${id}`,
    '@type': ['Assertor', 'Software'],
    title: name,
    version,
    homepage: address,
  }));
  const practice = {
    '@id': `#${BEST_PRACTICE}`,
    '@type': 'TestRequirement',
    title: 'Best practice of the tool',
  };
  const subjects = results.templates.map(({ name, paths }) => ({
    '@id': `#${slug(name)}`,
    '@type': 'TestSubject',
    title: name,
    date: results.date,
    source: paths.map((path) => new URL(withBase(path), site).href),
  }));
  const assertions = results.templates.flatMap((template) =>
    results.tools.flatMap(({ id: tool }) =>
      (['passed', 'failed'] as const).flatMap((outcome) =>
        template[tool][outcome].map((criterion) => ({
          '@type': 'Assertion',
          assertedBy: `#${tool}`,
          subject: `#${slug(template.name)}`,
          mode: 'earl:automatic',
          test: criterion === BEST_PRACTICE ? `#${BEST_PRACTICE}` : criterionAddress(criterion),
          result: { '@type': 'TestResult', outcome: `earl:${outcome}`, date: results.date },
        })),
      ),
    ),
  );
  return { '@context': CONTEXT, '@graph': [...tools, practice, ...subjects, ...assertions] };
}
