import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { understand } from '../../src/search/understand.ts';
import { answerFromFacets, DATA } from './search-data.ts';

const ask = (query: string, locale: (typeof LOCALES)[number] = 'fr') =>
  answerFromFacets(understand(query, DATA), {}, locale);

const first = (query: string): readonly string[] =>
  ask(query)
    .results.slice(0, 3)
    .map(({ article }) => article.id);

describe('what people say', () => {
  test.each([
    ['comment virer mon vps', 'ovhcloud/vps/end-of-term'],
    ['je veux plus de ma boite mail ovh', 'ovhcloud/mx-plan/with-hosting/immediate'],
    ['stop beeing charged for domian', 'ovhcloud/domain/end-of-term'],
    ['résiliation immédiate colonel', 'colonelserver/cs-vps/immediate'],
    ['le bouton résilier a disparu', 'basics/button-missing'],
    ['annuler la résiliation', 'basics/undo-a-cancellation'],
    ['j’ai résilié par erreur', 'basics/undo-a-cancellation'],
    ['undo cancelation', 'basics/undo-a-cancellation'],
    ['annuler mon hébergement ovh', 'ovhcloud/web-hosting/end-of-term'],
    ['lhebergement web ovh', 'ovhcloud/web-hosting/end-of-term'],
    ['mx-plan', 'ovhcloud/mx-plan/with-hosting/immediate'],
    ['mxplan', 'ovhcloud/mx-plan/with-hosting/immediate'],
    ['cancle ohv vsp', 'ovhcloud/vps/end-of-term'],
    ['windows license', 'ovhcloud/licence/software/end-of-term'],
    ['fiber', 'ovhcloud/internet-access/end-of-term'],
    ['supprimer mon compte ovh', 'basics/close-your-account'],
    ['supprimer mon compte exchange', 'ovhcloud/exchange-hosted/account/end-of-term'],
    ['rembourser mon vps ovh', 'basics/refunds'],
    ['résilier une ligne fax', 'ovhcloud/fax-line/end-of-term'],
    ['transférer mon domaine ovh', 'ovhcloud/domain/transfer'],
    ['transfer a domain', 'domains/transfer-a-domain-instead'],
    ['office 365 cancel licence', 'ovhcloud/microsoft-365-csp1/licence/delete-resource'],
    ['cancel website hosting', 'ovhcloud/web-hosting/end-of-term'],
    ['que devient mon site si je résilie l’hébergement', 'ovhcloud/web-hosting/end-of-term'],
    ['vps massivegrid', 'massivegrid/mg-cloud-server/end-of-term'],
  ])('"%s" → %s', (query, id) => {
    expect(first(query)[0]).toBe(id);
  });

  test('puts the guide right after the plan, and the other routes after that', () => {
    expect(ask('résilier vps ovh').results.map(({ article }) => article.id)).toEqual([
      'ovhcloud/vps/end-of-term',
      'vps/ovhcloud-vps',
      'ovhcloud/vps/immediate',
      'ovhcloud/vps/withdraw',
    ]);
  });

  test('answers the same on a page of either language, each in its own', () => {
    const [inEnglish, inFrench] = LOCALES.map((locale) => ask('comment virer mon vps', locale).results);
    expect(inEnglish?.map(({ article }) => article.id)).toEqual(inFrench?.map(({ article }) => article.id));
    expect(inEnglish?.every(({ url, foreign }) => url.startsWith('/en/') && !foreign)).toBe(true);
    expect(inFrench?.every(({ url, foreign }) => url.startsWith('/fr/') && !foreign)).toBe(true);
  });

  test('lists no article twice', () => {
    const ids = ask('ovh').results.map(({ article }) => article.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what was understood', () => {
  test('is said in the order of the query, with the words it came from', () => {
    const { concepts, corrections, language } = understand(
      'Comment résilier un nom de domiane chez OVH ?',
      DATA,
    );
    expect(concepts.map(({ type, name, words }) => [type, name.fr, words])).toEqual([
      ['topic', 'Résilier', 'résilier'],
      ['product', 'Nom de domaine', 'nom de domiane'],
      ['provider', 'OVHcloud', 'OVH'],
    ]);
    expect(corrections).toEqual([{ typed: 'domiane', read: 'domaine' }]);
    expect(language).toBe('fr');
  });

  test.each([
    'tarte aux pommes',
    'cancel netflix',
    'résilier mon forfait Orange',
    'prix d’un vps',
    'qsdfghjklm',
    'comment faire ?',
  ])('"%s" is nothing of ours', (query) => {
    expect(understand(query, DATA).verdict).toBe('nothing');
    expect(ask(query).results).toEqual([]);
  });

  test('a real word near one of ours stays what it is', () => {
    expect(understand('theme', DATA).corrections).toEqual([]);
  });

  test('no text makes it throw, and none takes long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (query) => {
        const { concepts, words } = understand(query, DATA);
        for (const { at } of concepts) for (const position of at) expect(words[position]).toBeDefined();
      }),
      { numRuns: 200 },
    );
    for (const hostile of [
      'résilier '.repeat(1200),
      'a'.repeat(10_000),
      "l'".repeat(5000),
      'annul '.repeat(2000),
    ]) {
      const start = performance.now();
      understand(hostile, DATA);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  test('words joined in any order of concepts are all found again', () => {
    const names = DATA.lexicon.concepts
      .filter(({ type }) => type === 'product')
      .map(({ forms }) => forms.fr[0] ?? '');
    fc.assert(
      fc.property(
        fc.constantFrom(...names.filter(Boolean)),
        fc.constantFrom('ovh', 'résilier'),
        (name, word) => {
          expect(understand(`${name} ${word}`, DATA).concepts.length).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });
});

describe('filters', () => {
  test('count what the others leave, and narrow to what they say', () => {
    const understanding = understand('vps', DATA);
    const all = answerFromFacets(understanding, {}, 'en');
    const narrowed = answerFromFacets(understanding, { provider: 'colonelserver' }, 'en');
    const counted = all.facets.provider.find(({ value }) => value === 'colonelserver');
    expect(counted?.count).toBe(narrowed.results.length);
    expect(narrowed.facets.provider).toEqual(
      all.facets.provider.map((facet) => ({ ...facet, current: facet.value === 'colonelserver' })),
    );
    expect(narrowed.results.every(({ article }) => article.provider === 'colonelserver')).toBe(true);
  });

  test('the language chosen decides which version is shown', () => {
    const [result] = answerFromFacets(understand('vps', DATA), { language: 'en' }, 'fr').results;
    expect(result).toMatchObject({ locale: 'en', foreign: true, alsoIn: ['fr'] });
  });
});
