import { type AnswerableQuery, asked } from '../../../../search/query.ts';

/** Written when the search was tuned, by somebody who knew neither its words nor the other queries. */
export const LATER: readonly AnswerableQuery[] = [
  ...asked('plain', [
    ['en', 'end a vRack', 'ending:ovhcloud/vrack'],
    ['fr', 'supprimer un projet Public Cloud', 'ending:ovhcloud/public-cloud'],
    [
      'fr',
      "période de grâce d'un nom de domaine",
      'guide:basics/grace-periods-and-erasure',
      'guide:domains/ovhcloud-domain',
      'plan:ovhcloud/domain/end-of-term',
      'plan:ovhcloud/domain/let-it-expire',
    ],
  ]),
  ...asked('accentless', [
    ['fr', 'resilier serveur dedie ovh', 'ending:ovhcloud/dedicated-server'],
    [
      'fr',
      'numero de telephone portabilite avant resiliation',
      'guide:telecom/keep-your-number-return-the-equipment',
      'guide:telecom/ovhcloud-voip-and-fax',
      'route:ovhcloud/port-number',
    ],
    [
      'fr',
      'modem a renvoyer apres resiliation fibre',
      'ending:ovhcloud/internet-access',
      'guide:telecom/keep-your-number-return-the-equipment',
    ],
    ['en', 'cancel e mail pro account', 'ending:ovhcloud/email-pro/account'],
    ['en', 'nas ha cancel', 'ending:ovhcloud/nas-ha'],
    [
      'en',
      'web hosting ends how to keep e mails',
      'guide:email/keep-mailboxes-when-hosting-ends',
      'guide:email/ovhcloud-mx-plan',
    ],
  ]),
  ...asked('typo', [
    ['fr', 'resillier acces internt fibre', 'ending:ovhcloud/internet-access'],
    ['fr', 'suprimer zone dsn', 'ending:ovhcloud/dns-zone'],
    ['fr', 'licence windwos résiliation', 'ending:ovhcloud/licence/software'],
  ]),
  ...asked('synonym', [
    ['en', 'stop paying for texts', 'ending:ovhcloud/sms'],
    ['en', 'unsubscribe from broadband', 'ending:ovhcloud/internet-access'],
    ['fr', "se débarrasser d'une base de données", 'ending:ovhcloud/web-cloud-databases'],
    [
      'fr',
      'rendre la box',
      'guide:telecom/keep-your-number-return-the-equipment',
      'ending:ovhcloud/internet-access',
    ],
    [
      'fr',
      'récupérer mes sous',
      'guide:basics/refunds',
      'guide:basics/withdraw-from-a-recent-order',
      'route:ovhcloud/withdraw',
    ],
    ['fr', 'plus besoin de la messagerie pro', 'ending:ovhcloud/email-pro'],
  ]),
  ...asked('question', [
    [
      'en',
      'I pressed cancel by mistake yesterday, can I still keep my server?',
      'guide:basics/undo-a-cancellation',
      'guide:servers/ovhcloud-dedicated-server',
    ],
    [
      'en',
      'Will my email addresses still work when my web hosting is finished?',
      'guide:email/keep-mailboxes-when-hosting-ends',
      'guide:hosting/ovhcloud-web-hosting',
      'guide:email/ovhcloud-mx-plan',
    ],
    [
      'fr',
      "Est-ce que je garde mes adresses IP si j'arrête mon serveur dédié ?",
      'ending:ovhcloud/dedicated-server',
      'ending:ovhcloud/additional-ip',
    ],
    [
      'fr',
      "J'ai commandé un VPS hier et je n'en veux plus, je peux être remboursé ?",
      'plan:ovhcloud/vps/withdraw',
      'guide:basics/withdraw-from-a-recent-order',
      'guide:basics/refunds',
    ],
    [
      'fr',
      "Que dois-je faire avec mes DNS et mes mails avant que l'hébergement s'arrête ?",
      'guide:basics/move-dns-and-email-first',
      'guide:email/keep-mailboxes-when-hosting-ends',
    ],
  ]),
  ...asked('cross-language', [
    [
      'en',
      'garder mon numéro de téléphone',
      'guide:telecom/keep-your-number-return-the-equipment',
      'guide:telecom/ovhcloud-voip-and-fax',
      'route:ovhcloud/port-number',
    ],
    ['en', 'supprimer un compte zimbra', 'ending:ovhcloud/zimbra'],
    ['fr', 'delete vmware private cloud', 'ending:ovhcloud/hosted-private-cloud'],
  ]),
  ...asked('product', [
    ['en', 'managed baremetal', 'product:ovhcloud/managed-bare-metal'],
    ['en', 'o365 licences', 'product:ovhcloud/microsoft-365-csp1', 'product:ovhcloud/microsoft-365-csp2'],
    ['en', 's3 bucket', 'product:ovhcloud/object-storage'],
    ['fr', 'siptrunk', 'product:ovhcloud/pack-sip-trunk', 'product:ovhcloud/voip-line'],
    ['fr', 'start 10m', 'product:ovhcloud/free-hosting-100m'],
    ['fr', 'licence cpanel', 'product:ovhcloud/licence/software'],
    ['fr', 'pack all dom', 'product:ovhcloud/alldom'],
  ]),
];
