import { describe, expect, test } from 'vitest';
import { understand } from '../../../../src/search/understand.ts';
import { answerFromFacets, DATA, firstAnswer } from '../../../content/search-data.ts';

describe('what people say', () => {
  test.each([
    ['comment virer mon vps', 'ovhcloud/vps/end-of-term'],
    ['je veux plus de ma boite mail ovh', 'ovhcloud/mx-plan/with-hosting/immediate'],
    ['stop beeing charged for domian', 'ovhcloud/domain/end-of-term'],
    ['annuler mon hébergement ovh', 'ovhcloud/web-hosting/end-of-term'],
    ['lhebergement web ovh', 'ovhcloud/web-hosting/end-of-term'],
    ['mx-plan', 'ovhcloud/mx-plan/with-hosting/immediate'],
    ['mxplan', 'ovhcloud/mx-plan/with-hosting/immediate'],
    ['cancle ohv vsp', 'ovhcloud/vps/end-of-term'],
    ['windows license', 'ovhcloud/licence/software/end-of-term'],
    ['fiber', 'ovhcloud/internet-access/end-of-term'],
    ['supprimer mon compte exchange', 'ovhcloud/exchange-hosted/account/end-of-term'],
    ['résilier une ligne fax', 'ovhcloud/fax-line/end-of-term'],
    ['transférer mon domaine ovh', 'ovhcloud/domain/transfer'],
    ['office 365 cancel licence', 'ovhcloud/microsoft-365-csp1/licence/delete-resource'],
    ['cancel website hosting', 'ovhcloud/web-hosting/end-of-term'],
    ['que devient mon site si je résilie l’hébergement', 'ovhcloud/web-hosting/end-of-term'],
    ['supprimer mon compte ovh', 'basics/close-your-account'],
    ['rembourser mon vps ovh', 'basics/refunds'],
  ])('"%s" → %s', (query, id) => {
    expect(firstAnswer(query, 'fr')).toBe(id);
  });

  test('puts the guide right after the plan, and the other routes after that', () => {
    expect(
      answerFromFacets(understand('résilier vps ovh', DATA), {}, 'fr').results.map(
        ({ article }) => article.id,
      ),
    ).toEqual([
      'ovhcloud/vps/end-of-term',
      'vps/ovhcloud-vps',
      'ovhcloud/vps/immediate',
      'ovhcloud/vps/withdraw',
    ]);
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
});
