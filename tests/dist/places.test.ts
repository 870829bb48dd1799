import { gzipSync } from 'node:zlib';
import { serializeOuter } from 'parse5';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { viewContext } from '../../src/site/context.ts';
import { placeOf } from '../../src/site/labels/places.ts';
import { labelsPath, stylePath } from '../../src/urls.ts';
import { attribute, byTag, type Element, textOf, tokens } from '../support/built-site/dom.ts';
import { catalogue } from '../support/catalogue.ts';
import { pages } from './pages.ts';

/** What a drawing may take, packed by itself. */
const MOST_BYTES = 600;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The drawings below a part of a page, by what they draw. */
function drawings(within: Element): readonly { readonly kind: string; readonly figure: Element }[] {
  return byTag(within, 'figure').flatMap((figure) => {
    const [drawing] = byTag(figure, 'div').filter((each) => tokens(each, 'class').includes('place-drawing'));
    const [, kind = ''] = drawing ? tokens(drawing, 'class') : [];
    return drawing ? [{ kind: kind.replace('place-', ''), figure }] : [];
  });
}

const mainOf = (url: string): Element | undefined =>
  pages.filter((page) => page.url === url).flatMap(({ document }) => byTag(document, 'main'))[0];

describe.each(LOCALES)('places on a screen, in "%s"', (locale) => {
  const context = viewContext(catalogue, locale);

  it('are drawn for every label of which one is known, on its card, with their words', () => {
    for (const provider of catalogue.providers) {
      const main = mainOf(labelsPath(locale, provider.id));
      const cards = new Map(
        (main ? byTag(main, 'div') : []).map((card) => [attribute(card, 'id'), card] as const),
      );
      for (const [id, label] of provider.labels) {
        const place = placeOf(id, label, { ...context, provider });
        const card = cards.get(id);
        const [drawn] = card ? drawings(card) : [];
        expect(drawn?.kind, `${provider.id}/${id}`).toBe(place?.kind);
        if (!place || !drawn) continue;
        const words = squeezed(byTag(drawn.figure, 'figcaption').map(textOf).join(''));
        const said = place.said.join(place.label.spoken ?? place.label.text);
        expect(words).toBe(squeezed(`${said} ${translator(locale)('labels.redrawn')}`));
        expect(byTag(drawn.figure, 'b').map((each) => squeezed(textOf(each)))).toEqual([
          squeezed(place.label.text),
        ]);
      }
    }
  });

  it('are drawn once each on the style page, none of them heavy', () => {
    const main = mainOf(stylePath(locale));
    const [sample] = (main ? byTag(main, 'div') : []).filter((each) => attribute(each, 'id') === 'places');
    const drawn = sample ? drawings(sample) : [];
    const known = catalogue.providers.flatMap((provider) =>
      [...provider.labels].flatMap(([id, label]) => placeOf(id, label, { ...context, provider })?.kind ?? []),
    );
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(new Set(known));
    for (const { kind, figure } of drawn)
      expect(gzipSync(serializeOuter(figure), { level: 9 }).length, kind).toBeLessThanOrEqual(MOST_BYTES);
  });
});
