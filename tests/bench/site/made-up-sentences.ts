import type { Locale } from '../../../src/i18n/locales.ts';

/** What made-up sentences are put together from. They state nothing, so that nobody takes them for facts. */
interface Parts {
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
  readonly ends: readonly string[];
}

const PARTS: Readonly<Record<Locale, Parts>> = {
  en: {
    subjects: [
      'The blue folder',
      'Every second drawer',
      'A quiet neighbour',
      'The old harbour',
      'This painted door',
      'The longest shelf',
      'A borrowed ladder',
      'The morning train',
      'Each green bottle',
      'The garden wall',
      'An honest baker',
      'The narrow bridge',
      'One patient gardener',
      'The wooden boat',
    ],
    verbs: [
      'leans towards',
      'waits beside',
      'belongs to',
      'looks across at',
      'has been moved next to',
      'is painted like',
      'was once larger than',
      'reminds visitors of',
      'seldom stands without',
      'shares its shade with',
      'comes long before',
      'was built from',
    ],
    objects: [
      'the market square',
      'a row of lamps',
      'the second orchard',
      'a pile of maps',
      'the baker and his cat',
      'some forgotten umbrellas',
      'the stone staircase',
      'a basket of apples',
      'the river and its mill',
      'an empty concert hall',
      'the school clock',
      'two folding chairs',
      'the yellow curtain',
    ],
    ends: [
      'when the weather is fine',
      'as everybody in town knows',
      'although few people notice it',
      'because the light is better there',
      'unless it begins to rain',
      'and nobody minds',
      'before the shops open',
      'as long as the wind is low',
      'while the children are at school',
      'even on the coldest evening',
      'for want of a better place',
    ],
  },
  fr: {
    subjects: [
      'Le dossier bleu',
      'Un tiroir sur deux',
      'Une voisine discrète',
      'Le vieux port',
      'Cette porte peinte',
      'La plus longue étagère',
      'Une échelle empruntée',
      'Le train du matin',
      'Chaque bouteille verte',
      'Le mur du jardin',
      'Un honnête boulanger',
      'Le pont étroit',
      'Une jardinière patiente',
      'La barque en bois',
    ],
    verbs: [
      'penche vers',
      'attend près de',
      'appartient à',
      'regarde de loin',
      'se trouve désormais à côté de',
      'se confond avec',
      'dépassait autrefois',
      'rappelle aux visiteurs',
      'se montre rarement sans',
      'partage son ombre avec',
      'arrive bien avant',
      'ressemble de près à',
    ],
    objects: [
      'la place du marché',
      'une rangée de lampes',
      'la seconde clairière',
      'une pile de cartes',
      'la boulangère et son chat',
      'ces parapluies oubliés',
      'la cage de pierre',
      'une corbeille de pommes',
      'la rivière et son moulin',
      'une salle de concert vide',
      "l'horloge de l'école",
      'deux chaises pliantes',
      'la tenture jaune',
    ],
    ends: [
      'quand il fait beau',
      'comme chacun le sait en ville',
      'même si peu de gens le remarquent',
      'parce que la lumière y est meilleure',
      'sauf si la pluie commence',
      "et personne ne s'en plaint",
      "avant l'ouverture des boutiques",
      'tant que le vent est faible',
      'pendant que les enfants sont en classe',
      'même le soir le plus froid',
      'faute de meilleur endroit',
    ],
  },
};

/** Numbers that look random and are the same in every run, each from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** A writer of sentences in one language: the same ones for the same seed. */
export interface Writer {
  /** One sentence of about a dozen words. */
  sentence(): string;
  sentences(count: number): string;
  /** Some words that begin a sentence or stand alone, for headings and cells. */
  subject(): string;
  object(): string;
}

export function writer(locale: Locale, seed: number): Writer {
  const random = randomFrom(seed);
  const parts = PARTS[locale];
  const one = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const sentence = (): string =>
    `${one(parts.subjects)} ${one(parts.verbs)} ${one(parts.objects)} ${one(parts.ends)}.`;
  return {
    sentence,
    sentences: (count) => Array.from({ length: count }, sentence).join(' '),
    subject: () => one(parts.subjects),
    object: () => one(parts.objects),
  };
}
