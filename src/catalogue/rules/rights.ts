import { LOCALES } from '../../i18n/locales.ts';
import type { Finding } from '../finding.ts';
import type { Names, Placed, RawContent } from '../raw-content.ts';
import type { JurisdictionFile, Right, Rung, Touched } from '../schemas/rights.ts';
import { parseText } from '../text.ts';
import { absent, knownIn } from './absent.ts';
import { textsIn } from './localized-texts.ts';
import { productPaths } from './references.ts';
import type { Rule } from './rule.ts';
import { partsOf, touchable } from './touched.ts';

type Path = readonly (string | number)[];

/** What a right names is there: laws, families, products, numbers, articles and what it may undo. */
export const rights: Rule = (content) => {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const [jurisdiction, placed] of content.rights) {
    const refer = referrer(content, placed, findings);
    const { within, rights: own, ladder } = placed.value;
    within.forEach((id, index) => refer(['within', index], 'jurisdiction', id, content.rights));
    for (const [id, right] of Object.entries(own)) {
      const first = seen.get(id);
      if (first) findings.push(placed.finding(['rights', id], `is defined twice; first in ${first}.yaml`));
      else seen.set(id, jurisdiction);
      checkRight(content, placed, ['rights', id], right, refer, findings);
    }
    ladder.forEach((rung, index) => checkStatement(content, ['ladder', index], rung, refer));
    findings.push(...unusedValues(placed));
  }
  for (const placed of content.touched) checkTouched(content, placed, new Set(seen.keys()), findings);
  return findings;
};

/** What a provider's file says that a right may undo of what it says. */
function checkTouched(content: RawContent, placed: Placed<Touched>, known: Names, findings: Finding[]): void {
  const refer = referrer(content, placed, findings);
  const { names } = touchable(content);
  for (const [id, touches] of Object.entries(placed.value)) {
    refer([id], 'right', id, known);
    touches.forEach((touched, index) => {
      const { kind, to } = partsOf(touched);
      refer([id, index], kind, to, names[kind]);
    });
  }
}

type Refer = (at: Path, what: string, id: string, valid: Names) => void;

function referrer(content: RawContent, placed: Placed<unknown>, findings: Finding[]): Refer {
  return (at, what, id, valid) => {
    const message = absent(knownIn(content), what, id, valid);
    if (message) findings.push(placed.finding(at, message));
  };
}

/** What rights and the rungs of a ladder have in common. */
function checkStatement(
  content: RawContent,
  at: Path,
  { families = [], articles, sources }: Pick<Right | Rung, 'families' | 'articles' | 'sources'>,
  refer: Refer,
): void {
  const known: Names = new Set(content.families.map(({ value }) => value.id));
  families.forEach((family, index) => refer([...at, 'families', index], 'family', family, known));
  const quotable: Names = new Set(
    sources.filter((tag) => content.sources.get(tag)?.value.short !== undefined || !content.sources.has(tag)),
  );
  articles.forEach(({ of }, index) =>
    refer([...at, 'articles', index, 'of'], 'source of this statement with a "short" name', of, quotable),
  );
}

function checkRight(
  content: RawContent,
  placed: Placed<unknown>,
  at: Path,
  right: Right,
  refer: Refer,
  findings: Finding[],
): void {
  checkStatement(content, at, right, refer);
  const families: Names = new Set(content.families.map(({ value }) => value.id));
  for (const family of Object.keys(right.fitOf)) refer([...at, 'fitOf', family], 'family', family, families);
  right.products?.forEach((product, index) =>
    refer([...at, 'products', index], 'product', product, productPaths(content)),
  );
  right.deadline?.values.forEach((value, index) =>
    refer([...at, 'deadline', 'values', index], 'value', value, new Set(Object.keys(right.values))),
  );
  for (const [part, value = ''] of Object.entries(right.life))
    refer([...at, 'life', part], 'value', value, new Set(Object.keys(right.values)));
  const { names } = touchable(content);
  right.touches.forEach((touched, index) => {
    const { kind, to } = partsOf(touched);
    refer([...at, 'touches', index], kind, to, names[kind]);
  });
  const nothing = right.consequences.includes('none');
  if (nothing !== (right.kind === 'limit') || (nothing && right.consequences.length > 1))
    findings.push(
      placed.finding([...at, 'consequences'], 'are [none] for a limit, and for nothing that is a right'),
    );
  if ((right.follows === 'name') !== (right.extensions !== undefined))
    findings.push(placed.finding([...at, 'extensions'], 'belong to a right that follows the name'));
}

/** A number stands in the text, or in the period of a tool: what is in neither is shown to nobody. */
function unusedValues(placed: Placed<JurisdictionFile>): readonly Finding[] {
  const { rights: own, ladder } = placed.value;
  const statements: readonly (readonly [Path, Right | Rung])[] = [
    ...Object.entries(own).map(([id, right]) => [['rights', id], right] as const),
    ...ladder.map((rung, index) => [['ladder', index], rung] as const),
  ];
  return statements.flatMap(([at, statement]) => {
    const used = namedIn(statement);
    return Object.keys(statement.values)
      .filter((id) => !used.has(id))
      .map((id) => placed.finding([...at, 'values', id], 'is named by no text and no deadline'));
  });
}

function namedIn(statement: Right | Rung): ReadonlySet<string> {
  const said = textsIn(statement).flatMap(({ text }) =>
    LOCALES.flatMap((locale) =>
      parseText(text[locale]).flatMap((token) => (token.kind === 'value' ? [token.id] : [])),
    ),
  );
  return new Set([...said, ...('deadline' in statement ? (statement.deadline?.values ?? []) : [])]);
}
