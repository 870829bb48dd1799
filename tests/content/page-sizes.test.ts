import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { deskPieces, deskRows, isDeskWhole, UNDO_PART } from '../../src/outputs/replies/desk-rows.ts';
import { type ViewContext, viewContext } from '../../src/site/context.ts';
import { entriesOf } from '../../src/site/entries.ts';
import { waysOn } from '../../src/site/lists/feedback.ts';
import {
  familyPages,
  guideFamilies,
  guidesOrFamilies,
  someGuides,
} from '../../src/site/lists/guide-lists.ts';
import { everyProduct, familySections, guideRows } from '../../src/site/lists/lists.ts';
import { fitsOneList, MOST_ROWS } from '../../src/site/lists/page-sizes.ts';
import { providerLinks, providerRows, someProviders } from '../../src/site/lists/providers.ts';
import { searchFallback, searchSupport } from '../../src/site/lists/search-fallback.ts';
import { undoRows } from '../../src/site/lists/undo-rows.ts';
import { questionView } from '../../src/site/question/question.ts';
import { resolveStep } from '../../src/wizard/step.ts';
import { madeUpGuides } from '../bench/search/made-up.ts';
import { withProviders } from '../bench/search/made-up-providers.ts';
import { catalogue } from './content.ts';

/** What is left of the 14 kB of a page once its styles and what stands around a list are taken off. */
const MOST_PACKED = 6500;

const LARGE = withProviders(200, catalogue);
const READ: Catalogue = { ...catalogue, guides: [...catalogue.guides, ...madeUpGuides(3000, catalogue)] };

const packed = (view: unknown): number => gzipSync(JSON.stringify(view), { level: 9 }).length;

/** What each page lists of the catalogue, by what the page is called. */
function lists(context: ViewContext): Readonly<Record<string, unknown>> {
  const { catalogue: all } = context;
  const families = familySections(all);
  const [asked] = families
    .filter(({ family }) => family.kind !== 'topic')
    .toSorted((a, b) => b.products.length - a.products.length);
  const providers = resolveStep(all, {
    kind: 'question',
    question: 'provider',
    answers: { family: asked?.family.id ?? '' },
  });
  return {
    about: providerLinks(context),
    home: someProviders(context),
    'list of providers': providerRows(context),
    'first question': questionView(
      resolveStep(all, { kind: 'question', question: 'family', answers: {} }),
      context,
    ),
    'question about the provider': questionView(providers, context),
    'not sure': fitsOneList(all) ? everyProduct(context) : providerRows(context, '#products'),
    'not listed': someGuides('basics', context),
    'all guides':
      all.guides.length <= MOST_ROWS ? guideRows(all.guides, context) : guideFamilies(all.guides, context),
    ...Object.fromEntries(
      families.flatMap((section) =>
        familyPages(section, context).pieces.map((piece, place) => [
          `family ${section.family.id}, page ${place + 1}`,
          piece,
        ]),
      ),
    ),
    'what can be taken back': undoRows(context),
    provider: guidesOrFamilies(all.guides, context),
    search: [searchFallback(context), searchSupport(context)],
    vote: waysOn('no', context),
    desk: isDeskWhole(all) ? deskRows(context) : [all.providers.map(({ id, name }) => [id, name])],
    ...Object.fromEntries(
      deskPieces(all)
        .slice(0, 20)
        .map(({ part, page, entries }) => [`desk ${part}, page ${page}`, deskRows(context, entries)]),
    ),
  };
}

describe.each(LOCALES)('in "%s", a page lists no more than it holds', (locale) => {
  test.each([
    ['as the catalogue stands', catalogue],
    ['with 200 providers more', LARGE],
    ['with 3,000 guides more', READ],
  ])('%s', (_, all) => {
    const weights = Object.entries(lists(viewContext(all, locale))).map(([name, view]) => [
      name,
      packed(view),
    ]);
    expect(Object.fromEntries(weights.filter(([, bytes]) => Number(bytes) > MOST_PACKED))).toEqual({});
  });
});

describe('nothing is lost to the size', () => {
  test('every provider is in their list, and each product on the page of one', () => {
    const large = viewContext(LARGE, 'en');
    expect(fitsOneList(LARGE)).toBe(false);
    expect(new Set(providerRows(large).map(({ id }) => id))).toEqual(
      new Set(LARGE.providers.map(({ id }) => id)),
    );
  });

  test('every guide is on one page of its family', () => {
    const context = viewContext(READ, 'en');
    const listed = familySections(READ).flatMap((section) => familyPages(section, context).pieces.flat());
    expect(listed.map(({ id }) => id).sort()).toEqual(READ.guides.map(({ id }) => id).sort());
  });

  test.each([LARGE, READ])('every guide and plan is on one page of the desk', (all) => {
    const listed = deskPieces(all).flatMap(({ entries }) => entries.map(({ code }) => code));
    expect(listed.length).toBe(entriesOf(all).length);
    expect(new Set(listed)).toEqual(new Set(entriesOf(all).map(({ code }) => code)));
  });
});

describe('as the catalogue stands', () => {
  test('nobody goes a step more: everything that can be cancelled, every guide and the desk are one list each', () => {
    expect(fitsOneList(catalogue)).toBe(true);
    expect(catalogue.guides.length).toBeLessThanOrEqual(MOST_ROWS);
    // The ways back, where there are any, have a part of their own beside it.
    const back = undoRows(viewContext(catalogue, 'en')).length > 0;
    expect(deskPieces(catalogue)).toMatchObject(back ? [{ part: UNDO_PART, pages: 1 }] : []);
    const context = viewContext(catalogue, 'en');
    for (const section of familySections(catalogue))
      expect(familyPages(section, context)).toMatchObject({ pieces: [{}], withProducts: true });
  });
});
