import { typed, type UnanswerableQuery } from '../query.ts';

/** Queries that nothing here answers. */
export const UNANSWERABLE: readonly UnanswerableQuery[] = [
  ...typed('fr', [
    'forfait orange mobile à résilier',
    'couscous aux légumes',
    'xkcdqzv prtlm',
    'mot de passe ssh oublié',
    'louer appartement lyon',
    'ouvrir le port 25',
    'score du match psg',
    'calculer ses impôts sur le revenu',
    'installer docker sur debian',
    'thème woocommerce gratuit',
  ]),
  ...typed('en', [
    'cancel spotify premium',
    'bake sourdough bread',
    'zzqwv plokm',
    'upgrade cpu cores',
    'best laptop for students',
    'hetzner server cancel',
    'mount usb drive ubuntu',
    'train times paris brussels',
    'python list comprehension',
    'grow tomatoes on a balcony',
  ]),
];
