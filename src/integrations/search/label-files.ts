import { pathBelow } from '../../base.ts';
import type { Catalogue, Provider } from '../../catalogue/model.ts';
import type { Label } from '../../catalogue/schemas/provider.ts';
import { LOCALES, type Locale, otherLocales, type PerLocale, perLocale } from '../../i18n/locales.ts';
import type { LabelsFile } from '../../search/files/index-file.ts';
import type { LabelResult } from '../../search/model/response.ts';
import { labelKey } from '../../search/text/label-key.ts';
import { type ViewContext, viewContext } from '../../site/context.ts';
import { labelCards, wordsPrinted } from '../../site/labels/label-cards.ts';
import { lawWords, lawWordsPath } from '../../site/labels/law-words.ts';
import { labelsPath } from '../../urls.ts';

/** Everything that a label is found by, with `|` around each: whether a query is one is looked up in it. */
export function labelKeys({ providers, jurisdictions }: Catalogue): string {
  const keys = [
    ...providers.flatMap(({ labels }) => [...labels.values()].flatMap(keysOf)),
    ...jurisdictions.flatMap(({ rights }) =>
      rights.flatMap(({ labels }) => labels.map(({ text }) => labelKey(text))),
    ),
  ];
  return `|${[...new Set(keys)].sort().join('|')}|`;
}

const keysOf = (label: Label): readonly string[] =>
  [...wordsPrinted(label), ...Object.values(label.spoken ?? {})].map(labelKey);

/**
 * The cards of all labels in one language, by what they are found by: current words before former ones.
 *
 * @param base the path at which the site stands on its host: no other file of the search holds addresses
 */
export function labelsFile(catalogue: Catalogue, locale: Locale, base: string): Pick<LabelsFile, 'cards'> {
  const found = catalogue.providers.flatMap((provider) =>
    resultsOf(provider, catalogue, locale).flatMap(({ label, result }) => {
      const current = new Set(Object.values(label.text).map((text = '') => labelKey(text)));
      return keysOf(label).map((key) => ({ key, result, isFormer: !current.has(key) }));
    }),
  );
  const byKey = Map.groupBy(
    [...found, ...foundOfLaws(catalogue, locale)].toSorted(
      (one, other) => Number(one.isFormer) - Number(other.isFormer),
    ),
    ({ key }) => key,
  );
  return {
    cards: Object.fromEntries(
      [...byKey].map(([key, cards]) => [
        key,
        [...new Set(cards.map(({ result }) => result))].map((result) => ({
          ...result,
          url: pathBelow(base, result.url),
        })),
      ]),
    ),
  };
}

/** The words that laws prescribe: of no provider, and found by each of them. */
function foundOfLaws(catalogue: Catalogue, locale: Locale) {
  const context = viewContext(catalogue, locale);
  return lawWords(context).flatMap(({ id, printed, law, right }) => {
    const title = printed.map(({ text }) => text).join(' · ');
    const result = cardResult({ id: `law/${id}`, provider: null, titles: perLocale(() => title) }, context, {
      url: lawWordsPath(context, id),
      said: `${law} · ${right.text}`,
    });
    return printed.map(({ text }) => ({ key: labelKey(text), result, isFormer: false }));
  });
}

/** A card among the results of a search. */
function cardResult(
  own: Pick<LabelResult['article'], 'id' | 'provider'> & { readonly titles: PerLocale<string> },
  { locale, t }: ViewContext,
  { url, said }: { readonly url: string; readonly said: string },
): LabelResult {
  return {
    article: {
      ...own,
      kind: 'label',
      families: [],
      products: [],
      topic: null,
      route: null,
      languages: LOCALES,
    },
    sort: t('search.kind.label'),
    locale,
    foreign: false,
    alsoIn: [],
    title: [{ text: own.titles[locale], marked: false }],
    url,
    excerpt: said === '' ? [] : [{ text: said, marked: false }],
    excerptLocale: locale,
  };
}

function resultsOf(provider: Provider, catalogue: Catalogue, locale: Locale) {
  const context = viewContext(catalogue, locale);
  const cards = new Map(labelCards(provider, context).map((card) => [card.id, card]));
  return [...provider.labels].map(([id, label]) => {
    const card = cards.get(id);
    const said = [
      ...(card?.words ?? []).map(({ name, chips }) =>
        context.t('labels.says', { name, words: chips.map(({ text }) => text).join(', ') }),
      ),
      ...(card?.screen ? [card.screen.text] : []),
    ].join(' · ');
    const titles = perLocale((each) => titleOf(label, each));
    const result = cardResult({ id: `${provider.id}/${id}`, provider: provider.id, titles }, context, {
      url: labelsPath(locale, provider.id, id),
      said,
    });
    return { label, result };
  });
}

/** As printed in that language, else as it is printed at all. */
function titleOf({ text, spoken }: Label, locale: Locale): string {
  const [printed = ''] = [locale, ...otherLocales(locale)].flatMap((each) => text[each] ?? []);
  return spoken ? `${printed} (${spoken[locale]})` : printed;
}
