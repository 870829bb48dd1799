import type { Line } from '../../query.ts';

// kind: uncovered; what the catalogue lacks
export const ELSEWHERE_COMPANIES: readonly Line[] = [
  ['en', 'how do I get out of my hetzner contract', 'nothing:', 'guide:basics/not-covered-here'],
  ['en', 'close digitalocean droplet billing', 'nothing:', 'guide:basics/not-covered-here'],
  ['en', 'cancel bluehost before they charge again', 'nothing:', 'guide:basics/not-covered-here'],
  ['en', 'my siteground plan renews tomorrow, stop it', 'nothing:', 'guide:basics/not-covered-here'],
  ['en', 'netflix membership stop', 'nothing:', 'guide:basics/not-covered-here'],
  ['en', 'ditch godaddy subscription', 'nothing:', 'guide:basics/not-covered-here'],
  ['fr', 'résilier mon abonnement ionos', 'nothing:', 'guide:basics/not-covered-here'],
  ['fr', 'je quitte o2switch comment je fais', 'nothing:', 'guide:basics/not-covered-here'],
  ['fr', 'arrêter un serveur scaleway dedibox', 'nothing:', 'guide:basics/not-covered-here'],
  ['fr', "hostinger m'a prélevé, je veux partir", 'nothing:', 'guide:basics/not-covered-here'],
  ['fr', 'couper ma box sfr', 'nothing:', 'guide:basics/not-covered-here'],
  ['fr', 'planethoster fin de contrat', 'nothing:', 'guide:basics/not-covered-here'],
  ['fr', 'supprimer une instance aws', 'nothing:', 'guide:basics/not-covered-here'],
  ['fr', 'close mon compte linode', 'nothing:', 'guide:basics/not-covered-here'],
];
