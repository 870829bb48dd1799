import { describe, expect, test } from 'vitest';
import { answer, understood } from '../../../content/search-data.ts';

describe('what people say', () => {
  test.each([
    ['comment virer mon vps', 'ovhcloud/vps/end-of-term'],
    ['je veux plus de ma boite mail ovh', 'email/ovhcloud-mx-plan'],
    ['stop beeing charged for domian', 'ovhcloud/domain/end-of-term'],
    ['annuler mon hébergement ovh', 'ovhcloud/web-hosting/end-of-term'],
    ['lhebergement web ovh', 'ovhcloud/web-hosting/end-of-term'],
    ['mx-plan', 'email/ovhcloud-mx-plan'],
    ['mxplan', 'email/ovhcloud-mx-plan'],
    ['cancle ohv vsp', 'ovhcloud/vps/end-of-term'],
    ['windows license', 'ovhcloud/licence/software/end-of-term'],
    ['fiber', 'ovhcloud/internet-access/end-of-term'],
    ['supprimer mon compte exchange', 'email/ovhcloud-exchange'],
    ['résilier une ligne fax', 'ovhcloud/fax-line/end-of-term'],
    ['transférer mon domaine ovh', 'ovhcloud/domain/transfer'],
    ['office 365 cancel licence', 'collaboration/ovhcloud-microsoft-365-and-sharepoint'],
    ['cancel website hosting', 'hosting/ovhcloud-web-hosting'],
    ['que devient mon site si je résilie l’hébergement', 'basics/what-happens-when-you-cancel'],
    ['supprimer mon compte ovh', 'basics/close-your-account'],
    ['rembourser mon vps ovh', 'basics/refunds'],
  ])('"%s" → %s', async (query, id) => {
    const { results } = await answer(query);
    expect(results.slice(0, 3).map(({ article }) => article.id)).toContain(id);
  });

  test('what it is about comes before all that is general: plan and guide, then its other routes', async () => {
    const { results } = await answer('résilier vps ovh');
    const ids = results.map(({ article }) => article.id);
    expect(ids.slice(0, 2).sort()).toEqual(['ovhcloud/vps/end-of-term', 'vps/ovhcloud-vps']);
    expect(ids.slice(2, 4).sort()).toEqual(['ovhcloud/vps/immediate', 'ovhcloud/vps/withdraw']);
  });
});

test('what was understood is said in the order of the query, with the words it came from', async () => {
  const { concepts, corrections, language } = await understood(
    'Comment résilier un nom de domiane chez OVH ?',
  );
  expect(concepts.map(({ type, name, words }) => [type, name.fr, words])).toEqual([
    ['term', 'résilier', 'résilier'],
    ['product', 'Nom de domaine', 'nom de domiane'],
    ['provider', 'OVHcloud', 'OVH'],
  ]);
  expect(corrections).toEqual([{ typed: 'domiane', read: 'domaine' }]);
  expect(language).toBe('fr');
});
