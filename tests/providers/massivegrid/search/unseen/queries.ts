import { type AnswerableQuery, asked } from '../../../../search/query.ts';

/** Unseen queries about MassiveGRID. */
export const QUERIES: readonly AnswerableQuery[] = [
  ...asked('plain', [
    ['fr', 'résiliation serveur cloud MassiveGRID', 'ending:massivegrid/mg-cloud-server'],
    ['en', 'cancel dedicated server MassiveGRID', 'ending:massivegrid/mg-dedicated-server'],
    [
      'fr',
      'demander la résiliation chez MassiveGRID',
      'guide:cloud/massivegrid-services',
      'route:massivegrid/end-of-term',
    ],
  ]),
  ...asked('accentless', [
    ['fr', 'resilier serveur dedie chez massive grid', 'ending:massivegrid/mg-dedicated-server'],
  ]),
  ...asked('typo', [
    ['fr', 'massive gird cloud privée resilier', 'ending:massivegrid/mg-private-cloud'],
    ['en', 'massivegird cancel cloud sever', 'ending:massivegrid/mg-cloud-server'],
    ['fr', 'massivgrid serveur clou arreter', 'ending:massivegrid/mg-cloud-server'],
  ]),
  ...asked('synonym', [
    ['fr', 'quitter massivegrid', 'guide:cloud/massivegrid-services', 'route:massivegrid/end-of-term'],
    ['en', 'give up massivegrid virtual machine', 'ending:massivegrid/mg-cloud-server'],
  ]),
  ...asked('question', [
    [
      'en',
      'how do I tell massivegrid I no longer need my private cloud?',
      'ending:massivegrid/mg-private-cloud',
    ],
  ]),
  ...asked('cross-language', [
    [
      'fr',
      'massivegrid request cancellation',
      'guide:cloud/massivegrid-services',
      'route:massivegrid/end-of-term',
    ],
  ]),
  ...asked('product', [
    ['en', 'mass grid private cloud', 'ending:massivegrid/mg-private-cloud'],
    ['en', 'MassiveGRID private cloud', 'product:massivegrid/mg-private-cloud'],
  ]),
];
