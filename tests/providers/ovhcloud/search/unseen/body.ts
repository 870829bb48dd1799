import { type BodyPhrase, written } from '../../../../search/query.ts';

/** Unseen phrases of the other language's bodies. */
export const BODY: readonly BodyPhrase[] = written([
  ['en', 'les gros disques sont longs à copier', 'guide:servers/ovhcloud-dedicated-server'],
  ['en', 'filtres, signatures et réponses automatiques', 'guide:email/ovhcloud-zimbra'],
  ['en', 'deux connexions pendant quelque temps', 'guide:telecom/ovhcloud-internet-access'],
  [
    'en',
    'un bloc découpé dans un plus grand',
    'guide:network/ovhcloud-ip-addresses-and-vrack',
    'product:ovhcloud/byoip',
  ],
  ['fr', 'restore points you still have to keep', 'guide:storage/ovhcloud-storage-and-backup'],
  ['fr', 'keep the empty project for a while', 'guide:cloud/ovhcloud-public-cloud'],
  ['fr', 'names that were cheap in a pack', 'guide:domains/ovhcloud-alldom'],
  ['fr', 'without a valid licence you no longer have the right', 'guide:licences/ovhcloud-licences'],
  ['fr', 'a payment that your bank sends back', 'guide:basics/removing-a-card-cancels-nothing'],
]);
