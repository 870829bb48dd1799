import { expect, test } from 'vitest';
import { answer } from './search-data.ts';

/** So many are read in a hurry. */
const FIRST = 3;

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
  'basics/automatic-and-manual-renewal': [
    'what if I stop paying for my vps',
    'je ne règle plus mon vps',
    'stop it from renewing by itself',
    'désactiver la reconduction tacite',
  ],
  'basics/end-of-term-or-now': [
    'cancel now or at the end',
    'cancel immediately or wait until expiry',
    'should I wait for the end of the term',
    'résilier maintenant ou à l’échéance',
    'résilier tout de suite ou attendre la fin',
    'vaut-il mieux attendre l’expiration',
  ],
};

/** Words that were learnt from examples lead nearly always to what is meant; which do not, the failure says. */
const SHARE = { ofEachGuide: 0.5, ofAll: 0.85 } as const;

/** The wordings that do not have the guide among the first. */
async function missed(id: string, queries: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(queries.map(async (query) => (await answer(query, 'en')).results));
  return queries.filter(
    (_, place) => !found[place]?.slice(0, FIRST).some(({ article }) => article.id === id),
  );
}

test.each(Object.entries(WORDINGS))('%s is among the first for what means it', async (id, queries) => {
  const lost = await missed(id, queries);
  expect(lost.length, lost.join(' · ')).toBeLessThanOrEqual((1 - SHARE.ofEachGuide) * queries.length);
});

test('nearly every wording has its guide among the first', async () => {
  const lost = await Promise.all(Object.entries(WORDINGS).map(([id, queries]) => missed(id, queries)));
  const all = Object.values(WORDINGS).flat().length;
  expect(lost.flat().length, lost.flat().join(' · ')).toBeLessThanOrEqual((1 - SHARE.ofAll) * all);
});
