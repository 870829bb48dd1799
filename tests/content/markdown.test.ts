import { describe, expect, test } from 'vitest';
import { parseGuideBody } from '../../src/catalogue/guide-body.ts';
import { planId } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { plainTypography } from '../../src/i18n/typography.ts';
import { entryMarkdown } from '../../src/outputs/markdown/markdown-pages.ts';
import { compilePlan } from '../../src/plan/compile.ts';
import { viewContext } from '../../src/site/context.ts';
import { type Entry, guideEntries, planEntries } from '../../src/site/entries.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { catalogue, content } from './content.ts';
import { SITE } from './replies.ts';

/** What no program that reads a twin may stumble over. */
const NEVER: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an invisible character', /[\u00A0\u00AD\u200B-\u200D\u202F\u2060\uFEFF]/],
  ['a component', /<\/?[A-Z]/],
  ['a link of the catalogue', /\]\((?!https:\/\/)/],
  ['a brace', /[{}]/],
  ['a value that was not there', /\b(?:undefined|null|NaN)\b|\[object /],
  ['a table with an empty cell', /^\|.*\|[^\S\n]*\|/m],
  ['three line ends', /\n{3}/],
  ['a space at an end of a line', /[^\S\n]$/m],
];

const problems = (id: string, markdown: string): readonly string[] =>
  NEVER.flatMap(([what, pattern]) => {
    const found = pattern.exec(markdown);
    return found
      ? [`${id} has ${what}: ${markdown.slice(Math.max(0, found.index - 40), found.index + 30)}`]
      : [];
  });

describe.each(LOCALES)('in "%s"', (locale) => {
  const markdownOf = (entry: Entry): string => entryMarkdown(entry, locale, catalogue, SITE);

  test('every twin of a plan is whole Markdown', () => {
    const wrong = planEntries(catalogue).flatMap((entry) => problems(entry.id, markdownOf(entry)));
    expect(wrong).toEqual([]);
  });

  test('every twin of a guide is whole Markdown', () => {
    const wrong = guideEntries(catalogue).flatMap((entry) => problems(entry.id, markdownOf(entry)));
    expect(wrong).toEqual([]);
  });

  test('a plan has all its warnings, checks, steps and sources', () => {
    const wrong = planEntries(catalogue).flatMap((entry) => {
      const { ref } = entry;
      const markdown = markdownOf(entry);
      const view = planView(ref, viewContext(catalogue, locale));
      const titles = [...view.warnings, ...view.checks].map(({ title }) => title);
      const said = [...titles, ...view.sources.map(({ title }) => title), view.checked.text];
      // Words that Markdown escapes are looked for without their escapes.
      const plain = markdown.replace(/\\(.)/g, '$1');
      const steps = compilePlan(catalogue, ref).procedure?.steps.length ?? 0;
      return [
        ...said.filter((text) => !plain.includes(plainTypography(text))),
        ...(markdown.split(/^\d+\. /m).length - 1 < steps ? ['its steps'] : []),
      ].map((missing) => `${planId(ref)} lacks ${missing}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('components of guides stand on lines of their own, but for labels and values', () => {
  const wrong = content.guides.flatMap(({ id, locale, body }) =>
    parseGuideBody(body).flatMap((piece, index, all) => {
      if (piece.kind === 'markdown' || piece.name === 'Label' || piece.name === 'Value') return [];
      const [before, after] = [all[index - 1], all[index + 1]];
      const apart =
        (before === undefined || (before.kind === 'markdown' && before.text.endsWith('\n\n'))) &&
        (after === undefined || (after.kind === 'markdown' && after.text.startsWith('\n')));
      return apart ? [] : [`${locale}/${id}: <${piece.name}>`];
    }),
  );
  expect(wrong).toEqual([]);
});
