import { type AnswerableQuery, asked } from '../../../../search/query.ts';

/** Queries about Colonelserver to tune the search on. */
export const QUERIES: readonly AnswerableQuery[] = [
  ...asked('plain', [
    [
      'fr',
      'serveur dédié Colonelserver résilier à la fin de la période',
      'plan:colonelserver/cs-dedicated-server/end-of-term',
      'guide:vps/colonelserver-services',
    ],
    ['en', 'Colonelserver hosting cancellation', 'ending:colonelserver/cs-hosting'],
  ]),
  ...asked('accentless', [['en', 'colonel server vps cancel', 'ending:colonelserver/cs-vps']]),
  ...asked('typo', [['en', 'colonelsever cancelation hosting', 'ending:colonelserver/cs-hosting']]),
  ...asked('synonym', [
    [
      'fr',
      'résiliation immédiate colonel',
      'route:colonelserver/immediate',
      'guide:vps/colonelserver-services',
    ],
    ['en', 'quit colonelserver cloud', 'ending:colonelserver/cs-cloud'],
  ]),
  ...asked('question', [
    [
      'fr',
      'comment demander la fin de mon vps tout de suite chez colonelserver ?',
      'plan:colonelserver/cs-vps/immediate',
      'guide:vps/colonelserver-services',
    ],
  ]),
  ...asked('cross-language', [
    ['fr', 'cancel colonelserver dedicated server', 'ending:colonelserver/cs-dedicated-server'],
  ]),
  ...asked('product', [['fr', 'colocation colonelserver', 'ending:colonelserver/cs-colocation']]),
];
