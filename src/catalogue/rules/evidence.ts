import { didYouMean, type Finding } from '../finding.ts';
import { type Entries, isKnown, type Placed, type RawContent } from '../raw-content.ts';
import { isWayToEnd } from '../route-kinds.ts';
import type { Rule } from './rule.ts';
import { routeLists } from './structure.ts';

interface Evidence {
  readonly sources: readonly string[];
  readonly advice: boolean;
}

/** Every statement names sources that exist, or is marked as our own advice. */
export const evidence: Rule = (content) => {
  const findings: Finding[] = [];
  const check = (placed: Placed<unknown>, at: readonly (string | number)[], value: Evidence): void => {
    if (value.sources.length === 0 && !value.advice) {
      findings.push(placed.finding(at, 'has no "sources"; name at least one, or mark it "advice: true"'));
    }
    checkTags(content, placed, at, value.sources, findings);
  };
  const table = (entries: Entries<Evidence>): void => {
    for (const placed of entries.values()) check(placed, [], placed.value);
  };
  table(content.warnings);
  for (const provider of content.providers) {
    const { file } = provider;
    file.value.rules.forEach((rule, index) => check(file, ['rules', index], rule));
    file.value.support.forEach((channel, index) => check(file, ['support', index], channel));
    file.value.buttonMissing.forEach((reason, index) => check(file, ['buttonMissing', index], reason));
    for (const entries of [
      provider.values,
      provider.labels,
      provider.checks,
      provider.warnings,
      provider.dependants,
      provider.emails,
    ])
      table(entries);
    for (const placed of provider.notCovered) check(placed, [], placed.value);
    for (const placed of provider.procedures.values()) {
      check(placed, [], placed.value);
      placed.value.steps.forEach((step, index) =>
        checkTags(content, placed, ['steps', index], step.sources, findings),
      );
    }
    for (const placed of provider.screens.values()) if (placed.value.url) check(placed, [], placed.value);
    for (const placed of provider.routes.values()) {
      check(placed, ['confirmation'], placed.value.confirmation);
      checkTags(content, placed, [], placed.value.sources, findings);
      if (placed.value.undo.kind !== 'unpublished') check(placed, ['undo'], placed.value.undo);
    }
    for (const placed of provider.products.values()) {
      for (const { at, routes } of routeLists(placed.value)) {
        for (const [index, route] of routes.entries()) {
          const here = [...at, index];
          checkTags(content, placed, here, route.sources, findings);
          if (route.confirmation) check(placed, [...here, 'confirmation'], route.confirmation);
          if (route.undo && route.undo.kind !== 'unpublished') check(placed, [...here, 'undo'], route.undo);
          const template = route.extends === undefined ? undefined : provider.routes.get(route.extends);
          // A template that does not exist is another rule's finding.
          if (!isWayToEnd(route.id) || (route.extends !== undefined && template === undefined)) continue;
          if (route.sources.length === 0 && (template?.value.sources.length ?? 0) === 0) {
            findings.push(placed.finding(here, 'has no "sources", neither its own nor its template\'s'));
          }
        }
      }
    }
  }
  ofRights(content, check);
  ofGuides(content, findings);
  return findings;
};

function ofGuides(content: RawContent, findings: Finding[]): void {
  for (const { head } of [...content.guides, ...content.guideParts])
    checkTags(content, head, [], head.value.sources, findings);
  findings.push(...ofAll(content));
}

/** What is said for every provider: shared warnings, and guides that belong to none. */
function ofAll(content: RawContent): Finding[] {
  const heads = content.guides.flatMap(({ head }) => (head.value.provider === undefined ? [head] : []));
  return [...content.warnings.values(), ...heads].flatMap((placed) =>
    ofProviders(content, placed, placed.value),
  );
}

/** What is said for every provider relies on no document of one: it would be shown under what the others say. */
function ofProviders(
  { sources, sharedSources }: RawContent,
  placed: Placed<unknown>,
  { sources: tags }: Pick<Evidence, 'sources'>,
): Finding[] {
  return tags.flatMap((tag, index) =>
    sources.has(tag) && !sharedSources.has(tag)
      ? [
          placed.finding(
            ['sources', index],
            `"${tag}" is a document of one provider; cite it in the files of that provider, or mark what is said here "advice: true"`,
          ),
        ]
      : [],
  );
}

function ofRights(
  content: RawContent,
  check: (placed: Placed<unknown>, at: readonly (string | number)[], value: Evidence) => void,
): void {
  for (const placed of content.rights.values()) {
    for (const [id, right] of Object.entries(placed.value.rights)) check(placed, ['rights', id], right);
    placed.value.ladder.forEach((rung, index) => check(placed, ['ladder', index], rung));
  }
}

function checkTags(
  content: RawContent,
  placed: Placed<unknown>,
  at: readonly (string | number)[],
  tags: readonly string[],
  findings: Finding[],
): void {
  tags.forEach((tag, index) => {
    if (!isKnown(content, tag, content.sources)) {
      findings.push(
        placed.finding(
          [...at, 'sources', index],
          `"${tag}" is not in sources.yaml; ${didYouMean(tag, content.sources.keys())}`,
        ),
      );
    }
  });
}
