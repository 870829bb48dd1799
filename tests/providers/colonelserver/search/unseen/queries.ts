import { type AnswerableQuery, asked } from '../../../../search/query.ts';

/** Unseen queries about Colonelserver. */
export const QUERIES: readonly AnswerableQuery[] = [
  ...asked('plain', [
    ['fr', 'résilier un hébergement Colonelserver', 'ending:colonelserver/cs-hosting'],
    ['en', 'end Colonelserver colocation', 'ending:colonelserver/cs-colocation'],
  ]),
  ...asked('accentless', [
    [
      'fr',
      'resiliation a echeance vps colonelserver',
      'plan:colonelserver/cs-vps/end-of-term',
      'guide:vps/colonelserver-services',
    ],
    [
      'en',
      'colonelservers cloud end of period',
      'plan:colonelserver/cs-cloud/end-of-term',
      'guide:vps/colonelserver-services',
    ],
  ]),
  ...asked('typo', [
    ['fr', 'colonelserveur résilier hebergment', 'ending:colonelserver/cs-hosting'],
    [
      'en',
      'teminate colonel server vps now',
      'plan:colonelserver/cs-vps/immediate',
      'guide:vps/colonelserver-services',
    ],
    ['en', 'colonelsever stop hosting', 'ending:colonelserver/cs-hosting'],
  ]),
  ...asked('synonym', [
    ['en', 'terminate rented server colonel', 'ending:colonelserver/cs-dedicated-server'],
  ]),
  ...asked('question', [
    ['fr', 'où je clique pour résilier mon hébergement colonelserver svp', 'ending:colonelserver/cs-hosting'],
    [
      'en',
      'where can I cancel my colonelserver vps before it renews?',
      'plan:colonelserver/cs-vps/end-of-term',
      'guide:vps/colonelserver-services',
    ],
    [
      'en',
      'How long does Colonelserver keep my files after the period is over?',
      'guide:basics/grace-periods-and-erasure',
      'guide:vps/colonelserver-services',
      'route:colonelserver/end-of-term',
    ],
  ]),
  ...asked('cross-language', [
    ['en', 'colonelserver résilier nom de domaine', 'ending:colonelserver/cs-domain'],
    [
      'fr',
      'how do i stop my server at colonel',
      'ending:colonelserver/cs-dedicated-server',
      'ending:colonelserver/cs-vps',
    ],
  ]),
  ...asked('product', [
    ['fr', 'colonelserver vps', 'ending:colonelserver/cs-vps'],
    ['fr', 'colonel server colocation', 'product:colonelserver/cs-colocation'],
  ]),
];
