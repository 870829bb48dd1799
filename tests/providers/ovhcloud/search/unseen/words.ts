import { type AnswerableQuery, asked } from '../../../../search/query.ts';
import { MAILBOX, PORTING } from '../meant.ts';

/** Unseen queries whose words are the hard part: their form, their spelling, their choice. */
export const WORDS: readonly AnswerableQuery[] = [
  ...asked('plain', [
    ['fr', 'résilier une ligne SIP', 'ending:ovhcloud/voip-line'],
    ['fr', 'délier les boîtes e-mail de l’hébergement', 'guide:email/keep-mailboxes-when-hosting-ends'],
    ['fr', 'résilier des comptes Zimbra', 'ending:ovhcloud/zimbra'],
    [
      'fr',
      'laisser expirer un nom de domaine',
      'plan:ovhcloud/domain/let-it-expire',
      'guide:domains/ovhcloud-domain',
    ],
    ['fr', 'supprimer un projet Public Cloud OVHcloud', 'ending:ovhcloud/public-cloud'],
    ['en', 'delete an OVHcloud VPS immediately', 'plan:ovhcloud/vps/immediate', 'guide:vps/ovhcloud-vps'],
    ['en', 'cancel Email Pro platform', 'ending:ovhcloud/email-pro/platform'],
    [
      'en',
      'return the modem',
      'guide:telecom/keep-your-number-return-the-equipment',
      'ending:ovhcloud/internet-access',
    ],
    ['en', 'cancel OVHcloud Load Balancer', 'ending:ovhcloud/load-balancer'],
    ['en', 'delete object storage', 'ending:ovhcloud/object-storage'],
  ]),
  ...asked('accentless', [
    [
      'fr',
      'resilier telephonie ovh',
      'ending:ovhcloud/voip-line',
      'ending:ovhcloud/voip-group',
      'ending:ovhcloud/voip-alias',
    ],
    ['fr', 'base de donnees ovh supprimer le service', 'ending:ovhcloud/web-cloud-databases'],
    ['fr', 'hebergement gratuit 100m arreter', 'ending:ovhcloud/free-hosting-100m'],
    ['fr', 'reseau prive vrack supprimer', 'ending:ovhcloud/vrack'],
    ['en', 'cancel over the box', 'ending:ovhcloud/overthebox'],
    ['en', 'cancel ssl gate way', 'ending:ovhcloud/ssl-gateway'],
    ['en', 'detach emails from web hosting its ending', 'guide:email/keep-mailboxes-when-hosting-ends'],
    [
      'en',
      'didnt get my deposit back phone ovh',
      'guide:telecom/keep-your-number-return-the-equipment',
      'guide:basics/refunds',
    ],
    [
      'en',
      'microsoft365 remove one licence',
      'ending:ovhcloud/microsoft-365-csp1/licence',
      'ending:ovhcloud/microsoft-365-csp2',
    ],
    [
      'en',
      'resilier nom de domaine ovh immediatement',
      'plan:ovhcloud/domain/immediate',
      'guide:domains/ovhcloud-domain',
    ],
  ]),
  ...asked('typo', [
    ['fr', 'résilier serveur dedier ovhclud', 'ending:ovhcloud/dedicated-server'],
    ['fr', 'supression zone dsn', 'ending:ovhcloud/dns-zone'],
    ['fr', 'résilié email pors ovh', 'ending:ovhcloud/email-pro'],
    ['en', 'canceling dedicate servr ovh', 'ending:ovhcloud/dedicated-server'],
    ['en', 'remove aditional ip', 'ending:ovhcloud/additional-ip'],
    ['en', 'zimbr acount delete', 'ending:ovhcloud/zimbra'],
    ['en', 'pulic cloud porject delete', 'ending:ovhcloud/public-cloud'],
  ]),
  ...asked('synonym', [
    ['fr', 'clôturer mon contrat vps ovh', 'ending:ovhcloud/vps'],
    ['fr', 'couper ma ligne internet ovh', 'ending:ovhcloud/internet-access'],
    ['fr', 'dégager la messagerie', ...MAILBOX],
    ['en', 'discontinue broadband ovh', 'ending:ovhcloud/internet-access'],
    ['en', 'erase my mailbox for good', ...MAILBOX],
    ['en', 'take my number to another operator', ...PORTING],
  ]),
];
