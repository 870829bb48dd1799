import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { viewContext } from '../../src/site/context.ts';
import { guideView } from '../../src/site/guide/guide.ts';
import { catalogue } from './content.ts';

// That versions agree, that titles differ and that products have guides is the content check's to ask.
test.each(LOCALES)('in "%s" every guide says where its facts come from', (locale) => {
  const wrong = catalogue.guides.filter(
    (guide) => guideView(guide, viewContext(catalogue, locale)).sources.length === 0,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
