import { type AnswerableQuery, asked } from '../../../../search/query.ts';
import { MAILBOX, PORTING } from '../meant.ts';

/** Queries about OVHcloud to tune the search on. */
export const QUERIES: readonly AnswerableQuery[] = [
  ...asked('plain', [
    ['fr', 'résilier un VPS OVHcloud', 'ending:ovhcloud/vps'],
    ['fr', 'résiliation nom de domaine OVH', 'ending:ovhcloud/domain'],
    ['fr', 'supprimer une zone DNS', 'ending:ovhcloud/dns-zone'],
    ['en', 'cancel OVHcloud web hosting', 'ending:ovhcloud/web-hosting'],
    ['en', 'delete Public Cloud project', 'ending:ovhcloud/public-cloud'],
    ['en', 'cancel a telephony group', 'ending:ovhcloud/voip-group'],
  ]),
  ...asked('accentless', [
    ['fr', 'resiliation serveur dedie ovh', 'ending:ovhcloud/dedicated-server'],
    ['fr', 'resilier acces internet fibre ovh', 'ending:ovhcloud/internet-access'],
    ['fr', 'numero de tel garder portabilite', ...PORTING],
    ['en', 'e mail pro cancel one account', 'ending:ovhcloud/email-pro/account'],
    ['en', 'nasha cancel', 'ending:ovhcloud/nas-ha'],
  ]),
  ...asked('typo', [
    ['fr', 'annulation hébérgement web ohv', 'ending:ovhcloud/web-hosting'],
    ['fr', 'résiliaton fax', 'ending:ovhcloud/fax-line'],
    ['en', 'cancle ovh vps', 'ending:ovhcloud/vps'],
    ['en', 'delete exchnage account', 'ending:ovhcloud/exchange-hosted', 'ending:ovhcloud/exchange-private'],
    [
      'en',
      'microsft 365 licence cancel',
      'ending:ovhcloud/microsoft-365-csp1',
      'ending:ovhcloud/microsoft-365-csp2',
    ],
  ]),
  ...asked('synonym', [
    ['fr', 'je veux plus de ma boite mail ovh', ...MAILBOX],
    [
      'fr',
      'rendre la box ovh',
      'guide:telecom/keep-your-number-return-the-equipment',
      'ending:ovhcloud/internet-access',
    ],
    ['en', 'kill a physical machine ovh', 'ending:ovhcloud/dedicated-server'],
    ['en', 'shut down company landline number', 'ending:ovhcloud/voip-line', 'ending:ovhcloud/voip-alias'],
    ['en', 'unsubscribe text messages ovh', 'ending:ovhcloud/sms'],
  ]),
  ...asked('question', [
    [
      'fr',
      'est-ce que je perds mes mails si j’arrête l’hébergement ?',
      'guide:email/keep-mailboxes-when-hosting-ends',
    ],
    ['en', 'how do I stop paying for my dedicated server at OVH?', 'ending:ovhcloud/dedicated-server'],
    ['en', 'can I keep my phone number when I leave?', ...PORTING],
  ]),
  ...asked('cross-language', [
    ['en', 'supprimer adresse ip failover', 'ending:ovhcloud/additional-ip'],
    ['en', 'résilier ligne téléphonique', 'ending:ovhcloud/voip-line'],
    ['fr', 'let domain expire', 'plan:ovhcloud/domain/let-it-expire', 'guide:domains/ovhcloud-domain'],
    ['fr', 'delete cloud instance', 'ending:ovhcloud/public-cloud-resource'],
    ['fr', 'stop sms auto reload', 'ending:ovhcloud/sms'],
  ]),
  ...asked('product', [
    ['fr', 'mxplan', 'ending:ovhcloud/mx-plan'],
    ['fr', 'CloudDB', 'ending:ovhcloud/web-cloud-databases'],
    ['fr', 'OTB', 'ending:ovhcloud/overthebox'],
    ['fr', 'xdsl', 'ending:ovhcloud/internet-access'],
    ['fr', 'kimsufi', 'ending:ovhcloud/dedicated-server'],
    ['fr', 'vmware on ovhcloud', 'ending:ovhcloud/hosted-private-cloud'],
    ['en', 'all dom', 'ending:ovhcloud/alldom'],
    ['en', 'private exchange platform', 'ending:ovhcloud/exchange-private/platform'],
    ['en', 'failover ip', 'ending:ovhcloud/additional-ip'],
    ['en', 'sectigo', 'ending:ovhcloud/ssl-sectigo'],
    ['en', 'sip trunk pack', 'ending:ovhcloud/pack-sip-trunk'],
    ['en', 'webpaas', 'ending:ovhcloud/web-paas'],
    ['en', 'cpanel license', 'ending:ovhcloud/licence/software'],
  ]),
];
