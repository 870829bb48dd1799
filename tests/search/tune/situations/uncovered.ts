// What the catalogue lacks, and other hosting companies. “nothing:” means that an empty list is right too.
import type { Line } from '../../query.ts';

const LACKS = ['guide:basics/not-covered-here', 'nothing:'] as const;
const OTHERS = ['nothing:', 'guide:basics/not-covered-here'] as const;

// kind: uncovered
export const UNCOVERED: readonly Line[] = [
  ['en', 'my host US cancel VPS', ...LACKS],
  ['en', 'my host cancel', ...LACKS],
  ['en', 'my account is with my host in Virginia, how much notice do they want', ...LACKS],
  ['en', 'american my host dedicated server termination 30 days notice', ...LACKS],
  ['en', 'delete managed kubernetes cluster', ...LACKS],
  ['en', 'cancel nutanix', ...LACKS],
  ['en', 'old VPS 2016 end of life what if I do not migrate', ...LACKS],
  ['en', 'get rid of my k8s nodes, bill is insane', ...LACKS],
  ['en', 'we no longer need rancher, how to end it', ...LACKS],
  ['en', 'enterprise file storage netapp stop the subscription', ...LACKS],
  ['en', 'end a veeam enterprise licence', ...LACKS],
  ['en', 'how to terminate KMS keys service', ...LACKS],
  ['en', 'stop public VCF as a service', ...LACKS],
  ['en', 'getting my own machines back from the my host data centre, housing contract', ...LACKS],
  ['en', 'secnumcloud contract end', ...LACKS],
  ['en', 'enterprise cloud databases stop paying', ...LACKS],
  ['en', 'remove vrack services subnet and stop it', ...LACKS],
  ['en', 'nutanix cluster three nodes, we leave in march', ...LACKS],
  ['en', 'my service is not in your list what now', 'guide:basics/not-covered-here'],
  ['fr', 'résilier logs data platform', ...LACKS],
  ['fr', 'supprimer un cluster kubernetes managé', ...LACKS],
  ['fr', 'on arrête nutanix chez mon hébergeur, par où commencer', ...LACKS],
  ['fr', 'mon hébergeur états-unis résiliation préavis', ...LACKS],
  ['fr', 'mon compte est sur mon hébergeur us, est-ce que vos pages valent pour moi', ...LACKS],
  ['fr', 'vps 2018 fin de vie que se passe-t-il si je ne migre pas', ...LACKS],
  ['fr', 'mettre fin à logs data platform graylog', ...LACKS],
  ['fr', 'récupérer mes machines hébergées en housing', ...LACKS],
  ['fr', 'arrêter web coach', ...LACKS],
  ['fr', 'résilier enterprise file storage', ...LACKS],
  ['fr', 'plus besoin du rancher managé', ...LACKS],
  ['fr', 'sortir du secnumcloud', ...LACKS],
  ['fr', 'supprimer le kms et ses clés de chiffrement', ...LACKS],
  ['fr', 'licence veeam enterprise à arrêter', ...LACKS],
  ['fr', 'mon produit n’apparaît pas sur votre site', 'guide:basics/not-covered-here'],
  ['fr', 'managed vcd vmware cloud director terminer', ...LACKS],
  ['fr', 'kubernetes delete cluster mon hébergeur', ...LACKS],
  ['en', 'résilier logs data platform my host english', ...LACKS],
];

// kind: uncovered
export const OTHER_COMPANIES: readonly Line[] = [
  ['en', 'how do I cancel godaddy hosting', ...OTHERS],
  ['en', 'leave hetzner cloud', ...OTHERS],
  ['en', 'end my aws account', ...OTHERS],
  ['en', 'digitalocean droplet destroy', ...OTHERS],
  ['en', 'stop my hostinger plan before it renews', ...OTHERS],
  ['en', 'contabo vps termination', ...OTHERS],
  ['en', 'cancel namecheap domain auto renew', ...OTHERS],
  ['fr', 'quitter ionos', ...OTHERS],
  ['fr', 'résilier scaleway dedibox', ...OTHERS],
  ['fr', 'arrêter un hébergement o2switch', ...OTHERS],
  ['fr', 'supprimer mon compte gandi', ...OTHERS],
  ['fr', 'résiliation infomaniak', ...OTHERS],
  ['fr', 'fermer un compte microsoft azure', ...OTHERS],
];
