import { describe, expect, test } from 'vitest';
import { understand } from '../../src/search/understand.ts';
import { answerFromFacets, DATA } from './search-data.ts';

const first = (query: string): string | undefined =>
  answerFromFacets(understand(query, DATA), {}, 'en').results[0]?.article.id;

/** What people mean, and the everyday wordings for it in both languages. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'domains/transfer-a-domain-instead': [
    'move my domain to another company',
    'take my web address somewhere else',
    'bring my website name to a new provider',
    'emmener mon ndd chez un concurrent',
    'mettre mon nom de domaine chez un autre hébergeur',
    'transférer mon domaine chez un autre hébergeur',
    'déménager mon adresse de site ailleurs',
  ],
  'ovhcloud/voip-line/port-number': [
    'take my phone number with me',
    'keep my number when leaving',
    'garder mon numéro de téléphone',
    'emporter mon numéro',
  ],
  'basics/move-dns-and-email-first': ['move my site elsewhere', 'déplacer mon site ailleurs'],
  'basics/undo-a-cancellation': [
    'take back my termination request',
    'reverse a termination',
    'rescind my cancellation',
    'withdraw my cancellation request',
    'retract the cancellation of my vps',
    'cancelled my vps but want to keep it',
    'revenir sur ma résiliation',
    'stopper une demande de résiliation',
    'renoncer à la résiliation de mon vps',
  ],
  'basics/withdraw-from-a-recent-order': [
    'take back my order',
    'undo a purchase',
    'je veux revenir sur ma commande',
    'retourner un achat',
  ],
  'ovhcloud/vps/withdraw': ['annuler ma commande de vps', 'refuse my vps order'],
  'basics/button-missing': [
    'there is no way to cancel my vps',
    'nowhere to cancel in the control panel',
    'cannot find how to stop my domain',
    "I don't see where to terminate",
    'no option to delete my server',
    'aucun moyen de résilier mon hébergement',
    'je ne trouve nulle part comment résilier',
    'je ne vois pas où supprimer mon vps',
  ],
  'ovhcloud/domain/let-it-expire': [
    'what happens if I no longer pay for my domain',
    'if I stop paying my domain',
    'si je ne paie plus mon domaine',
    'si j’arrête de payer mon domaine',
  ],
  'basics/automatic-and-manual-renewal': ['what if I stop paying for my vps', 'je ne règle plus mon vps'],
  'basics/end-of-term-or-now': [
    'cancel now or at the end',
    'cancel immediately or wait until expiry',
    'should I wait for the end of the term',
    'résilier maintenant ou à l’échéance',
    'résilier tout de suite ou attendre la fin',
    'vaut-il mieux attendre l’expiration',
  ],
  'ovhcloud/vps/end-of-term': [
    'cancel my ovh vps before renewal',
    'résilier mon vps ovh avant le renouvellement',
    'cancel vps ovh at expiry',
    'stop paying for my vps',
    'ne plus payer mon vps',
  ],
  'ovhcloud/hosted-private-cloud/immediate': ['supprimer le dedicated cloud ovh'],
};

describe.each(Object.entries(WORDINGS))('%s', (id, queries) => {
  test.each(queries)('is meant by "%s"', (query) => {
    expect(first(query)).toBe(id);
  });
});

describe('side by side', () => {
  test('a name and the kind of thing it is mean the name', () => {
    expect(first('zimbra mailbox')).toBe(first('zimbra'));
  });

  test('two things of different kinds are both meant', () => {
    const ids = answerFromFacets(understand('vps domain ovh', DATA), {}, 'en').results.map(
      ({ article }) => article.products[0],
    );
    expect(ids).toEqual(expect.arrayContaining(['ovhcloud/vps', 'ovhcloud/domain']));
  });
});

test('a slip is mended into what makes a name with its neighbour', () => {
  const { corrections } = understand('cancel hosted exchagne', DATA);
  expect(corrections).toEqual([{ typed: 'exchagne', read: 'exchange' }]);
});
