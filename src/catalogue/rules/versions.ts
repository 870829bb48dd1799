import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Finding } from '../finding.ts';
import type { MarkedComponent } from '../guide-markup.ts';
import type { RawContent, RawGuide, RawGuidePart } from '../raw-content.ts';
import { at } from './guide-agreement.ts';
import type { Rule } from './rule.ts';

type RawText = RawGuide | RawGuidePart;

/**
 * What is asked of guides before they are shared, and not while somebody writes them: each stands in every language,
 * says the same in all of them, and has a title of its own.
 */
export const versions: Rule = (content) => {
  const guides = new Map<string, RawGuide[]>();
  for (const guide of content.guides) guides.set(guide.id, [...(guides.get(guide.id) ?? []), guide]);
  return [
    ...[...guides.values()].flatMap((all) => [
      ...missingVersions(content, all, guides.size),
      ...all.slice(1).flatMap((other) => differences(all[0] ?? other, other)),
    ]),
    ...repeatedTitles(content),
    ...versionsOfParts(content),
  ];
};

/** A language that has hardly any guides is under way: readers get the other version, with a notice. */
function missingVersions({ guides, unread }: RawContent, all: readonly RawGuide[], count: number): Finding[] {
  const [first] = all;
  if (!first || unread.has(first.slug)) return [];
  const inUse = (locale: Locale): boolean =>
    guides.filter((guide) => guide.locale === locale).length > count / 2;
  return LOCALES.filter((locale) => inUse(locale) && !all.some((guide) => guide.locale === locale)).map(
    (locale) =>
      first.head.finding(
        [],
        `has no version in "${locale}", and most guides have one; write content/guides/${locale}/${first.id}.mdx`,
      ),
  );
}

/** What a provider adds to a guide, it adds in every language that has the guide. */
function versionsOfParts({ guides, guideParts, unread }: RawContent): Finding[] {
  return guideParts.flatMap((part) => {
    const same = guideParts.filter(
      ({ provider, guide }) => provider === part.provider && guide === part.guide,
    );
    if (same[0] !== part || unread.has(part.slug)) return [];
    const missing = guides
      .filter(({ id, locale }) => id === part.guide && !same.some((other) => other.locale === locale))
      .map(({ locale }) =>
        part.head.finding(
          [],
          `has no version in "${locale}", and the guide has one; write content/providers/${part.provider}/guide-parts/${locale}/${part.guide}.mdx`,
        ),
      );
    return [...missing, ...same.slice(1).flatMap((other) => differences(part, other))];
  });
}

/** What a version shows that the first does not, or the other way round. */
function differences(first: RawText, other: RawText): Finding[] {
  const { file } = first.head.finding([], '');
  const own = shown(other);
  const wanted = shown(first);
  const lacks = without(wanted, own);
  const extra = without(own, wanted);
  const sections = [countSections(first), countSections(other)] as const;
  const findings = [
    ...headFields(first, other).map((field) =>
      other.head.finding([field], `differs from ${file}, and says the same in every language`),
    ),
  ];
  if (lacks.length > 0 || extra.length > 0) {
    const words = [...lacks.map((each) => `lacks ${each}`), ...extra.map((each) => `alone has ${each}`)];
    const place = other.markup.components.find((each) => asWritten(each) === extra[0]);
    findings.push(at(other, place?.offset ?? 0, `differs from ${file}: ${words.join(', ')}`));
  }
  if (sections[0] !== sections[1])
    findings.push(at(other, 0, `has ${sections[1]} sections, and ${file} has ${sections[0]}`));
  return findings;
}

/** The components of a guide as they are written; a title is words, which differ. */
const shown = ({ markup }: RawText): readonly string[] => markup.components.map(asWritten);

function asWritten({ name, props }: MarkedComponent): string {
  const said = props.map(([prop, value]) => (prop === 'title' ? '' : ` ${prop}="${value}"`)).join('');
  return `<${name}${said}>`;
}

/** What is in a list and not in another, as often as it is there more often. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return all.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const countSections = ({ body }: RawText): number => [...body.matchAll(/^## /gm)].length;

/** Fields of the head that are words, and so differ. */
const WORDS: ReadonlySet<string> = new Set(['title', 'description']);

function headFields(first: RawText, other: RawText): readonly string[] {
  const one = factsOf(first);
  const two = factsOf(other);
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].filter(
    // The code has a rule of its own, which holds while somebody writes too.
    (field) => field !== 'code' && JSON.stringify(one[field]) !== JSON.stringify(two[field]),
  );
}

function factsOf({ head: { value } }: RawText): Readonly<Record<string, unknown>> {
  const fields = Object.entries(value).filter(([field]) => !WORDS.has(field));
  return { ...Object.fromEntries(fields), cta: value.cta?.to };
}

function repeatedTitles({ guides }: RawContent): Finding[] {
  const first = new Map<string, string>();
  return guides.flatMap(({ locale, head }) => {
    const key = `${locale} ${head.value.title}`;
    const { file } = head.finding([], '');
    const other = first.get(key);
    first.set(key, other ?? file);
    return other === undefined
      ? []
      : [
          head.finding(
            ['title'],
            `"${head.value.title}" is the title of ${other} too; each guide has its own`,
          ),
        ];
  });
}
