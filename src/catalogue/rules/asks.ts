import { LOCALES } from '../../i18n/locales.ts';
import { didYouMean, type Finding } from '../finding.ts';
import { isKnown, type Names } from '../raw-content.ts';
import { PLAN_ANSWERS } from '../schemas/asks.ts';
import { guideIds } from './references.ts';
import type { Rule } from './rule.ts';
import { sameWords } from './search-words.ts';

/** What people ask must be answered by something that exists, and an example by one thing only. */
export const asks: Rule = (content) => {
  const valid: Names = new Set([PLAN_ANSWERS, ...guideIds(content).keys()]);
  const owners = new Map<string, string>();
  return [...content.asks].flatMap(([id, { value, finding }]): Finding[] => {
    const astray = value.answers.flatMap((answer, index) =>
      isKnown(content, answer, valid)
        ? []
        : [finding(['answers', index], `"${answer}" is no guide; ${didYouMean(answer, valid.keys())}`)],
    );
    const twice = LOCALES.flatMap((locale) =>
      value[locale].flatMap((example, index) => {
        const owner = owners.get(sameWords(example));
        owners.set(sameWords(example), owner ?? id);
        return owner === undefined || owner === id
          ? []
          : [finding([locale, index], `"${example}" is an example of "${owner}" already; keep it in one`)];
      }),
    );
    return [...astray, ...twice];
  });
};
