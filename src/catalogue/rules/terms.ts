import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Finding } from '../finding.ts';
import type { RawGuide } from '../raw-content.ts';
import { refusedWords } from '../refused-words.ts';
import type { Terms } from '../schemas/terms.ts';
import { at } from './guide-agreement.ts';
import { localizedTexts } from './localized-texts.ts';
import type { Rule } from './rule.ts';

/** Texts say each thing in the words that `terms.yaml` asks for. Labels are not asked: they stand as `{label:id}`. */
export const terms: Rule = (content) => {
  const list = content.terms;
  if (!list) return [];
  const inTexts = localizedTexts(content).flatMap(({ text, at: path, placed }) =>
    LOCALES.flatMap((locale) =>
      refusedWords(text[locale], list[locale]).map(({ message }) =>
        placed.finding([...path, locale], message),
      ),
    ),
  );
  return [
    ...inTexts,
    ...content.guides.flatMap((guide) => inHead(guide, list[guide.locale])),
    ...[...content.guides, ...content.guideParts].flatMap((text) =>
      refusedWords(text.body, list[text.locale]).map(({ index, message }) => at(text, index, message)),
    ),
  ];
};

const inHead = ({ head }: RawGuide, words: Terms[Locale]): readonly Finding[] =>
  (['title', 'description'] as const).flatMap((field) =>
    refusedWords(head.value[field], words).map(({ message }) => head.finding([field], message)),
  );
