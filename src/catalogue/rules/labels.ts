import { LOCALES } from '../../i18n/locales.ts';
import type { Rule } from './rule.ts';

/** A label that the portal does not print in a language needs its meaning in that language. */
export const labels: Rule = (content) =>
  content.providers.flatMap((provider) =>
    [...provider.labels.values()].flatMap((placed) =>
      LOCALES.filter(
        (locale) => placed.value.text[locale] === undefined && placed.value.gloss?.[locale] === undefined,
      ).map((locale) =>
        placed.finding(
          ['gloss', locale],
          `is missing: the portal prints no "${locale}" words here, so readers need the meaning`,
        ),
      ),
    ),
  );
