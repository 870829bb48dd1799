import { LOCALES } from '../../i18n/locales.ts';
import type { Finding } from '../finding.ts';
import type { RawContent } from '../raw-content.ts';
import { refusedWords } from '../refused-words.ts';
import type { Terms } from '../schemas/terms.ts';
import { at } from './guide-agreement.ts';
import { textsIn } from './localized-texts.ts';
import type { Rule } from './rule.ts';
import { partsOf, statementAt } from './touched.ts';

/**
 * What a right may undo is not said to be final: the words of `final-words.yaml` stand in no statement that a right
 * touches, nor does "reversible: never".
 */
export const finalWords: Rule = (content) => {
  const list = content.finalWords;
  const touched = touchedBy(content);
  return [...touched].flatMap(([path, right]): readonly Finding[] => {
    const { kind, to } = partsOf(path);
    const but = `, and the right "${right}" may undo it`;
    if (kind === 'guide') return list ? inGuides(content, to, list, but) : [];
    const found = statementAt(content, path);
    // A statement that does not exist is another rule's finding.
    if (!found) return [];
    const { placed, at: place, value } = found;
    const words = list
      ? textsIn(value).flatMap(({ text, at: below }) =>
          LOCALES.flatMap((locale) =>
            refusedWords(text[locale], list[locale]).map(({ message }) =>
              placed.finding([...place, ...below, locale], message + but),
            ),
          ),
        )
      : [];
    const never = isNever(value)
      ? [
          placed.finding(
            [...place, 'reversible'],
            `is "never"${but}; write "during-grace", or "not-applicable" where nothing is taken back`,
          ),
        ]
      : [];
    return [...words, ...never];
  });
};

/** What is touched, each with the first right that does so. */
function touchedBy({ rights, touched: ofProviders }: RawContent): ReadonlyMap<string, string> {
  const touched = new Map<string, string>();
  for (const { value } of rights.values())
    for (const [id, right] of Object.entries(value.rights))
      for (const path of [...right.touches, ...ofProviders.flatMap((file) => file.value[id] ?? [])])
        if (!touched.has(path)) touched.set(path, id);
  return touched;
}

function inGuides(content: RawContent, id: string, list: Terms, but: string): readonly Finding[] {
  return [
    ...content.guides.filter((guide) => guide.id === id),
    ...content.guideParts.filter((part) => part.guide === id),
  ].flatMap((guide) =>
    refusedWords(guide.body, list[guide.locale]).map(({ index, message }) => at(guide, index, message + but)),
  );
}

const isNever = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'reversible' in value && value.reversible === 'never';
