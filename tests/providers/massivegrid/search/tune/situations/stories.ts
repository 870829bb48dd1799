// MassiveGRID.
import type { Line } from '../../../../../search/query.ts';

const GUIDE = ['guide:cloud/massivegrid-services'] as const;
const CLOUD = ['plan:massivegrid/mg-cloud-server/end-of-term', ...GUIDE] as const;
const DEDICATED_END = ['plan:massivegrid/mg-dedicated-server/end-of-term', ...GUIDE] as const;
const PRIVATE = ['plan:massivegrid/mg-private-cloud/end-of-term', ...GUIDE] as const;
const OTHER = ['plan:massivegrid/mg-other/end-of-term', ...GUIDE] as const;
const NAME = ['plan:massivegrid/mg-domain/not-documented', ...GUIDE] as const;

// kind: ending
export const MASSIVEGRID_ENDING: readonly Line[] = [
  ['en', 'massivegrid cloud server sits idle, end it before the next invoice', ...CLOUD],
  ['en', 'we quit massivegrid in june, dedicated machine', ...DEDICATED_END],
  ['en', 'massive grid private cloud too big for us now', ...PRIVATE],
  ['en', 'massivegrid nextcloud hosting not wanted anymore', ...OTHER],
  ['en', 'name registered via massivegrid, let go of it', ...NAME],
  ['fr', 'serveur cloud massivegrid inutile, l’arrêter avant la prochaine facture', ...CLOUD],
  ['fr', 'on quitte massivegrid, machine dédiée', ...DEDICATED_END],
  ['fr', 'cloud privé chez massivegrid à terminer', ...PRIVATE],
  ['fr', 'domaine pris chez massivegrid dont je ne veux plus', ...NAME],
];

// kind: trouble
export const MASSIVEGRID_TROUBLE: readonly Line[] = [
  [
    'en',
    'asked massivegrid to stop a week ago, no word from them',
    'guide:basics/it-failed',
    ...GUIDE,
    'guide:basics/cancellation-scheduled-status',
  ],
  [
    'en',
    'massivegrid invoice came after my request, must I pay',
    ...GUIDE,
    'guide:basics/it-failed',
    'guide:basics/refunds',
  ],
  ['en', 'request cancellation button not on my massivegrid list', 'guide:basics/button-missing', ...GUIDE],
  ['en', 'massivegrid take back my request please', 'guide:basics/undo-a-cancellation', ...GUIDE],
  [
    'fr',
    'massivegrid ne répond pas à ma demande',
    'guide:basics/it-failed',
    ...GUIDE,
    'guide:basics/cancellation-scheduled-status',
  ],
  ['fr', 'où est le bouton request cancellation chez massivegrid', 'guide:basics/button-missing', ...GUIDE],
  ['fr', 'massivegrid me rembourse si je pars au milieu du mois ?', 'guide:basics/refunds', ...GUIDE],
];

// kind: phone
export const MASSIVEGRID_PHONE: readonly Line[] = [
  [
    'en',
    'masivegrid cancel sub',
    ...GUIDE,
    'plan:massivegrid/mg-other/end-of-term',
    'plan:massivegrid/mg-cloud-server/end-of-term',
  ],
  [
    'fr',
    'resilier massive grid',
    ...GUIDE,
    'plan:massivegrid/mg-other/end-of-term',
    'plan:massivegrid/mg-cloud-server/end-of-term',
  ],
];
