import { expect, test } from 'vitest';
import type { Guide } from '../../src/catalogue/model.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { viewContext } from '../../src/site/context.ts';
import { guideView } from '../../src/site/guide/guide.ts';
import { catalogue, content } from './content.ts';

/** Guides that a provider adds its own sentences to: those say facts, whatever the guide itself says. */
const COMPOSED = new Set(content.guideParts.map(({ guide }) => guide));

/** Whether a guide is about no provider and states nothing of the world: it needs nothing to rely on. */
const onlyAdvises = ({ id, heads }: Guide, locale: Locale): boolean =>
  !COMPOSED.has(id) && heads[locale]?.provider === undefined;

// That versions agree, that titles differ and that products have guides is the content check's to ask.
test.each(LOCALES)('in "%s" every guide says where its facts come from', (locale) => {
  const wrong = catalogue.guides.filter(
    (guide) =>
      !onlyAdvises(guide, locale) && guideView(guide, viewContext(catalogue, locale)).sources.length === 0,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
