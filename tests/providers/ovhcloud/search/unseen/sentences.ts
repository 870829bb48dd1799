import { type AnswerableQuery, asked } from '../../../../search/query.ts';
import { MAILBOX } from '../meant.ts';

/** Unseen queries in whole sentences, in the other language, or of nothing but a name. */
export const SENTENCES: readonly AnswerableQuery[] = [
  ...asked('question', [
    ['fr', 'comment on fait pour plus avoir de serveur dédié chez ovh', 'ending:ovhcloud/dedicated-server'],
    [
      'fr',
      'faut-il envoyer une lettre recommandée pour résilier la fibre ?',
      'ending:ovhcloud/internet-access',
    ],
    [
      'fr',
      'que devient mon nom de domaine si je ne paie plus ?',
      'plan:ovhcloud/domain/let-it-expire',
      'guide:domains/ovhcloud-domain',
      'guide:basics/grace-periods-and-erasure',
    ],
    [
      'en',
      'will my emails stop working when I move the website?',
      'guide:basics/move-dns-and-email-first',
      'guide:email/keep-mailboxes-when-hosting-ends',
    ],
    [
      'en',
      'how can I end just one exchange account, not all of them?',
      'ending:ovhcloud/exchange-hosted/account',
      'ending:ovhcloud/exchange-private/account',
    ],
  ]),
  ...asked('cross-language', [
    [
      'en',
      'garder mon numéro de fixe',
      'guide:telecom/keep-your-number-return-the-equipment',
      'plan:ovhcloud/voip-line/port-number',
      'plan:ovhcloud/voip-alias/single/port-number',
    ],
    ['en', 'résilier boîte mail', ...MAILBOX],
    ['en', 'licence windows serveur résiliation', 'ending:ovhcloud/licence/software'],
    ['fr', 'phone line cancellation', 'ending:ovhcloud/voip-line'],
    ['fr', 'delete database service', 'ending:ovhcloud/web-cloud-databases'],
    ['fr', 'cancel my fax number', 'ending:ovhcloud/fax-line'],
  ]),
  ...asked('product', [
    ['fr', 'mx plan 5 comptes', 'ending:ovhcloud/mx-plan'],
    ['fr', 'office 365 revendeur', 'ending:ovhcloud/microsoft-365-csp2'],
    ['fr', 'ip fo', 'ending:ovhcloud/additional-ip'],
    ['fr', 'sharepoint', 'ending:ovhcloud/sharepoint'],
    ['fr', 'veeam cloud connect', 'ending:ovhcloud/veeam-cloud-connect'],
    ['fr', 'dedicated cloud', 'ending:ovhcloud/hosted-private-cloud'],
    ['fr', 'bare metal managé', 'ending:ovhcloud/managed-bare-metal'],
    ['fr', 'hosted exchange 2016', 'ending:ovhcloud/exchange-hosted'],
    ['en', 'cloud db', 'ending:ovhcloud/web-cloud-databases'],
    ['en', 'nas-ha', 'ending:ovhcloud/nas-ha'],
    ['en', 'ftth', 'ending:ovhcloud/internet-access'],
    ['en', 'hycu', 'ending:ovhcloud/licence/hycu'],
    ['en', 'plesk web hosting', 'ending:ovhcloud/plesk-hosting'],
    ['en', 'byoip', 'ending:ovhcloud/byoip'],
    ['en', 'email pro', 'ending:ovhcloud/email-pro'],
    ['en', 'start10m free hosting', 'ending:ovhcloud/free-hosting-100m'],
  ]),
];
