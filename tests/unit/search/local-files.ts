import type { Article } from '../../../src/search/article.ts';
import type { Names } from '../../../src/search/data.ts';
import type { Facets } from '../../../src/search/facets-file.ts';
import type { Concept } from '../../../src/search/lexicon.ts';
import type { Wording } from '../../../src/search/lexicon-file.ts';
import { writeFirstFile, writeRestFile } from '../../../src/search/local-files.ts';

/** The search's own files of a site with one plan and one guide. */

const PLAN: Article = {
  id: 'acme/vps/end-of-term',
  kind: 'plan',
  provider: 'acme',
  families: ['vps'],
  products: ['acme/vps'],
  topic: null,
  route: 'end-of-term',
  versions: {
    en: { title: 'Cancel an Acme VPS', url: '/en/cancel/vps/acme/vps/end-of-term/' },
    fr: { title: 'Résilier un VPS Acme', url: '/fr/cancel/vps/acme/vps/end-of-term/' },
  },
};

const GUIDE: Article = {
  id: 'basics/parcels',
  kind: 'guide',
  provider: null,
  families: ['basics'],
  products: [],
  topic: 'cancel',
  route: null,
  versions: {
    en: { title: 'Parcels', url: '/en/guides/basics/parcels/' },
    fr: { title: 'Les colis', url: '/fr/guides/basics/parcels/' },
  },
};

export const FACETS: Facets = { articles: [PLAN, GUIDE], families: ['vps', 'basics'] };

export const TEMPLATES = new Map([['end-of-term', { en: 'Cancel {}', fr: 'Résilier {}' }]]);

const concept = (type: Concept['type'], id: string, en: readonly string[], fr = en): Concept => ({
  type,
  ids: [id],
  name: { en: en[0] ?? '', fr: fr[0] ?? '' },
  forms: { en, fr },
});

/** What the first file knows. */
export const CORE: Wording = {
  concepts: [
    concept('provider', 'acme', ['Acme']),
    concept('product', 'acme/vps', ['VPS']),
    concept('topic', 'cancel', ['cancel'], ['résilier']),
  ],
  words: { ignore: { en: [], fr: [] }, keep: [], untreated: [], elsewhere: [] },
};

/** And what there is in all. */
export const ALL: Wording = {
  concepts: [
    concept('provider', 'acme', ['Acme', 'Acme Corporation']),
    concept('product', 'acme/vps', ['VPS', 'virtual machine'], ['VPS', 'machine virtuelle']),
    concept('topic', 'cancel', ['cancel', 'get rid'], ['résilier', 'virer']),
    concept('topic', 'refund', ['refund'], ['remboursement']),
  ],
  words: {
    ignore: { en: ['please'], fr: ['svp'] },
    keep: ['thème'],
    untreated: ['recipe*'],
    elsewhere: ['Umbrella'],
  },
};

export const NAMES: Names = {
  providers: new Map([['acme', 'Acme']]),
  families: new Map([
    ['vps', { en: 'VPS', fr: 'VPS' }],
    ['basics', { en: 'Basics', fr: "L'essentiel" }],
  ]),
  products: new Map([['acme/vps', { en: 'VPS', fr: 'VPS' }]]),
};

export const FIRST = writeFirstFile([FACETS, TEMPLATES], CORE, 'build');
export const REST = writeRestFile(ALL, CORE, NAMES, 'build');
