import { describe, expect, test } from 'vitest';
import { firstAnswer } from './search-data.ts';

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
  'basics/automatic-and-manual-renewal': ['what if I stop paying for my vps', 'je ne règle plus mon vps'],
  'basics/end-of-term-or-now': [
    'cancel now or at the end',
    'cancel immediately or wait until expiry',
    'should I wait for the end of the term',
    'résilier maintenant ou à l’échéance',
    'résilier tout de suite ou attendre la fin',
    'vaut-il mieux attendre l’expiration',
  ],
};

describe.each(Object.entries(WORDINGS))('%s', (id, queries) => {
  test.each(queries)('is meant by "%s"', (query) => {
    expect(firstAnswer(query)).toBe(id);
  });
});
