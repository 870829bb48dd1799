import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { pageContext } from '../../src/site/page-context.ts';
import { unsurePaths, unsureView } from '../../src/site/question/unsure.ts';
import { idleQuestions } from '../../src/wizard/same-text.ts';
import { catalogue } from './content.ts';

const MOST_ASKED = 3;
const MOST_ANSWERS = 6;

test.each(LOCALES)(
  'at most three questions of at most six answers, every one of which leads on, in "%s"',
  (locale) => {
    const context = pageContext(locale);
    const pages = [[], ...unsurePaths(catalogue)].flatMap((given) => {
      const view = unsureView(given, context);
      return view ? [{ given, view }] : [];
    });
    const below = new Set(
      unsurePaths(catalogue).map((given) => `/${locale}/cancel/not-sure/${given.join('/')}/`),
    );
    // Where each answer has one product, the first question is the only one.
    const asksOn = catalogue.unsure?.answers.some(({ answers }) =>
      answers.some(({ products }, _, { length }) => length > 1 || products.length > 1),
    );
    if (asksOn) expect(pages.length).toBeGreaterThan(1);
    for (const { given, view } of pages) {
      expect(given.length).toBeLessThan(MOST_ASKED);
      expect(view.answers.length).toBeGreaterThan(1);
      expect(view.answers.length).toBeLessThanOrEqual(MOST_ANSWERS);
      expect(new Set(view.answers.map(({ title }) => title)).size).toBe(view.answers.length);
      for (const { href } of view.answers)
        expect(below.has(href) || !href.includes('/not-sure/'), `${given.join('/')} → ${href}`).toBe(true);
    }
  },
);

test('no question is asked whose answers all lead to the same text', () => {
  expect(idleQuestions(catalogue)).toEqual([]);
});
