import { type BodyPhrase, written } from '../query.ts';

/** Phrases of the other language's bodies. */
export const BODY: readonly BodyPhrase[] = written([
  ['en', 'aucune date d’effacement définitif ne peut donc être calculée', 'guide:vps/colonelserver-services'],
  ['en', 'les gros disques sont longs à copier', 'guide:servers/ovhcloud-dedicated-server'],
  ['en', 'filtres, signatures et réponses automatiques', 'guide:email/ovhcloud-zimbra'],
  ['en', 'deux connexions pendant quelque temps', 'guide:telecom/ovhcloud-internet-access'],
  [
    'en',
    'un bloc découpé dans un plus grand',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
    'product:ovhcloud/byoip',
  ],
  ['en', 'prévoit peut-être son propre préavis', 'guide:basics/leave-a-reseller'],
  ['en', 'ouvrez quelques éléments au hasard', 'guide:basics/save-your-data-first'],
  ['en', 'convenez d’une date et d’un moyen', 'plan:colonelserver/cs-colocation/ticket'],
  ['fr', 'some people keep an old name for years', 'guide:basics/after-cancellation'],
  ['fr', 'the mailbox of the former colleague', 'guide:basics/who-may-cancel'],
  ['fr', 'restore points you still have to keep', 'guide:storage/ovhcloud-storage-and-backup'],
  ['fr', 'keep the empty project for a while', 'guide:cloud/ovhcloud-public-cloud'],
  ['fr', 'a mismatch makes the name unreachable', 'guide:basics/move-dns-and-email-first'],
  ['fr', 'a payment that your bank sends back', 'guide:basics/removing-a-card-cancels-nothing'],
  ['fr', 'names that were cheap in a pack', 'guide:domains/ovhcloud-alldom'],
  ['fr', 'without a valid licence you no longer have the right', 'guide:licences/ovhcloud-licences'],
]);
