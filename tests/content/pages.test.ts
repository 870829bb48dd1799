import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { typography } from '../../src/i18n/typography.ts';
import { viewContext } from '../../src/site/context.ts';
import { guideView } from '../../src/site/guide/guide.ts';
import { makeGuideBlocks } from '../../src/site/guide/guide-blocks.ts';
import { everyProduct, guideRows, intentRows } from '../../src/site/lists/lists.ts';
import { providerRows } from '../../src/site/lists/providers.ts';
import { permanentLinks } from '../../src/site/permanent-links.ts';
import { compareView } from '../../src/site/question/compare.ts';
import { questionView } from '../../src/site/question/question.ts';
import { resolveText } from '../../src/site/text/resolve-text.ts';
import { segmentsOf } from '../../src/wizard/answers.ts';
import { allStates } from '../../src/wizard/states.ts';
import { resolveStep } from '../../src/wizard/step.ts';
import { catalogue } from './content.ts';
import { flaws } from './flaws.ts';

const STATES = allStates(catalogue);

describe.each(LOCALES)('in "%s", words only on', (locale) => {
  test('every question and comparison', () => {
    const wrong = STATES.flatMap((state) => {
      const page = segmentsOf(state).join('/');
      const view =
        state.kind === 'question'
          ? questionView(resolveStep(catalogue, state), viewContext(catalogue, locale))
          : state.kind === 'compare'
            ? compareView(resolveStep(catalogue, state), viewContext(catalogue, locale))
            : undefined;
      return flaws(withoutAhead(view)).map((flaw) => `${page} ${flaw}`);
    });
    expect(wrong).toEqual([]);
  });

  test('every guide but its body', () => {
    const wrong = catalogue.guides.flatMap((guide) =>
      flaws(guideView(guide, viewContext(catalogue, locale))).map((flaw) => `${guide.id} ${flaw}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the lists of products, providers, guides and problems', () => {
    expect(
      flaws([
        everyProduct(viewContext(catalogue, locale)),
        providerRows(viewContext(catalogue, locale)),
        guideRows(catalogue.guides, viewContext(catalogue, locale)),
        intentRows(viewContext(catalogue, locale)),
        permanentLinks(catalogue),
      ]),
    ).toEqual([]);
  });

  test("the providers' rules, delays, support and what they do not publish", () => {
    const context = viewContext(catalogue, locale);
    const embeds = makeGuideBlocks(context);
    const shown = catalogue.providers.map((provider) => ({
      rules: provider.rules.map((rule) => embeds.rule(`${provider.id}/${rule.id}`)),
      support: provider.support.map((channel) => embeds.support(`${provider.id}/${channel.id}`)),
      delays: embeds.delays(provider.id),
      unpublished: [provider, ...provider.products].map(({ unpublished }) =>
        unpublished.map((text) => resolveText(text, { ...context, provider })),
      ),
    }));
    expect(flaws(shown)).toEqual([]);
  });

  test('the families and the glossary', () => {
    const shown = [
      ...catalogue.families.flatMap(({ name, hint }) => [name, hint]),
      ...catalogue.glossary.flatMap(({ term, note }) => [term, ...(note ? [note] : [])]),
    ].map((text) => typography(text[locale], locale));
    expect(flaws(shown)).toEqual([]);
  });
});

/** Stations that are still to come have no words yet. */
function withoutAhead<T extends { readonly map: readonly { readonly text: string }[] }>(view: T | undefined) {
  return view && { ...view, map: view.map.filter(({ text }) => text !== '') };
}
