import { type AnswerableQuery, asked } from '../../../../search/query.ts';

/** Queries about MassiveGRID to tune the search on. */
export const QUERIES: readonly AnswerableQuery[] = [
  ...asked('plain', [
    ['fr', 'résilier un cloud privé MassiveGRID', 'ending:massivegrid/mg-private-cloud'],
    ['en', 'cancel MassiveGRID cloud server', 'ending:massivegrid/mg-cloud-server'],
  ]),
  ...asked('accentless', [
    ['fr', 'cloud prive massivegrid resiliation a l echeance', 'ending:massivegrid/mg-private-cloud'],
    ['en', 'resilier serveur dedie massivegrid', 'ending:massivegrid/mg-dedicated-server'],
  ]),
  ...asked('typo', [
    ['fr', 'massivgrid resilier serveur clould', 'ending:massivegrid/mg-cloud-server'],
    ['en', 'cancell dedicted server masivegrid', 'ending:massivegrid/mg-dedicated-server'],
  ]),
  ...asked('synonym', [
    [
      'fr',
      'me désabonner de massivegrid',
      'guide:cloud/massivegrid-services',
      'route:massivegrid/end-of-term',
    ],
  ]),
  ...asked('question', [
    [
      'fr',
      'comment je fais pour arrêter mon serveur chez massivegrid',
      'ending:massivegrid/mg-cloud-server',
      'ending:massivegrid/mg-dedicated-server',
    ],
  ]),
  ...asked('cross-language', [
    ['en', 'mettre un terme au serveur cloud massivegrid', 'ending:massivegrid/mg-cloud-server'],
  ]),
];
