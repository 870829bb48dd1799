import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { offersWhileTyping } from '../../src/search/index/while-typing.ts';
import { viewContext } from '../../src/site/context.ts';
import { labelCards, wordsPrinted } from '../../src/site/labels/label-cards.ts';
import { labelsPath } from '../../src/urls.ts';
import { catalogue } from './content.ts';
import { LOCAL, WITHOUT_TEXTS } from './search-data.ts';

/** Every word that any portal prints or printed, with the labels that it may be. */
const printed = new Map<string, string[]>();
for (const provider of catalogue.providers)
  for (const [id, label] of provider.labels)
    for (const word of wordsPrinted(label))
      printed.set(word, [...(printed.get(word) ?? []), `${provider.id}/${id}`]);

/** Of so many labels some are words that only labels have. */
const MANY = 50;

describe.each(LOCALES)('on a page in "%s"', (locale) => {
  it('every label is offered its card first, old or new, in any language', async () => {
    const lost: string[] = [];
    // What the index of the language answers in haste has no labels: they come with the rest of the data.
    await LOCAL[locale].dataFor('');
    for (const [word, ids] of printed) {
      const found = await offersWhileTyping(LOCAL[locale], { query: word });
      const rest = found.findIndex(({ article }) => article.kind !== 'label');
      const cards = rest < 0 ? found : found.slice(0, rest);
      const missing = ids.filter((id) => !cards.some(({ article }) => article.id === id));
      if (missing.length > 0) lost.push(`${word}: ${missing.join(', ')}`);
    }
    expect(printed.size).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  it('every label finds its card within the first four rows, and first where nothing else was found', async () => {
    const lost: string[] = [];
    const places = new Set<number>();
    for (const [word, ids] of printed) {
      const { results } = await WITHOUT_TEXTS[locale].answer({ query: word });
      const cards = results.filter(({ article }) => article.kind === 'label');
      const place = cards[0] ? results.indexOf(cards[0]) : -1;
      const most = cards.length < results.length ? 3 : 0;
      const missing = ids.filter((id) => !cards.some(({ article }) => article.id === id));
      places.add(place);
      if (place < 0 || place > most || missing.length > 0) lost.push(word);
    }
    expect(lost).toEqual([]);
    // Ordinary words are among them, whose answers come first. Of a few labels all may be ordinary words.
    if (printed.size >= MANY) expect([...places]).toEqual(expect.arrayContaining([0, 3]));
  });

  it('capitals, accents and marks make no difference', async () => {
    const [word = ''] = [...printed.keys()].filter((each) => /[éè]/.test(each));
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    const [first] = await offersWhileTyping(LOCAL[locale], { query: ` ${plain}. ` });
    expect(first?.article.kind).toBe('label');
  });

  it('a label is no answer to a sentence that has it', async () => {
    for (const [word] of [...printed].filter(([each]) => / /.test(each)).slice(0, 20)) {
      const found = await offersWhileTyping(LOCAL[locale], { query: `${word} vps` });
      expect(found.filter(({ article }) => article.kind === 'label')).toEqual([]);
    }
  });

  it('each result leads to the card on the page of its provider', async () => {
    for (const provider of catalogue.providers) {
      const cards = labelCards(provider, viewContext(catalogue, locale));
      expect(cards.map(({ id }) => id).sort()).toEqual([...provider.labels.keys()].sort());
      const [card] = cards;
      if (!card) continue;
      const found = await offersWhileTyping(LOCAL[locale], { query: card.label.text });
      expect(found.map(({ url }) => url)).toContain(labelsPath(locale, provider.id, card.id));
    }
  });
});
