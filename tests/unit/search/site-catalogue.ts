import type { Catalogue, Guide } from '../../../src/catalogue/model.ts';
import type { GuideHead } from '../../../src/catalogue/schemas/guides.ts';
import type { NotCovered } from '../../../src/catalogue/schemas/not-covered.ts';
import { searchWordsFile } from '../../../src/catalogue/schemas/search-words.ts';
import {
  catalogue,
  family,
  product,
  productWithVariants,
  provider,
  route,
  STATED,
  text,
  variant,
} from '../catalogue/made.ts';
import { ASKS } from './site-asks.ts';

/** Two providers, their guides, and what people ask: all that the search has to tell apart. */

export function head(title: string, fields: Partial<GuideHead> = {}): GuideHead {
  return {
    title,
    description: `${title}: what it is about, in one sentence of some length.`,
    topic: 'cancel',
    code: 'bavo',
    products: [],
    related: [],
    sources: [],
    checked: '2026-11-22',
    order: 50,
    ...fields,
  };
}

export function guide(id: string, en: string | null, fr: string, fields: Partial<GuideHead> = {}): Guide {
  const [family = '', slug = ''] = id.split('/');
  return {
    id,
    family,
    slug,
    bodies: {},
    heads: { ...(en !== null && { en: head(en, fields) }), fr: head(fr, fields) },
  };
}

const NOT_COVERED: readonly NotCovered[] = [
  {
    id: 'rack',
    name: text('Rack space', 'Baie'),
    aliases: { en: ['colocation'], fr: [] },
    text: text('It is ended by letter.', "Elle s'arrête par courrier."),
    ...STATED,
  },
];

const ACME = provider(
  'acme',
  [
    product('vps', 'vps', [route('end-of-term'), route('immediate'), route('withdraw')], {
      name: text('VPS', 'VPS'),
      phrase: text('an Acme VPS', 'un VPS Acme'),
      aliases: { en: ['virtual server'], fr: ['serveur virtuel'] },
      guide: 'vps/acme-vps',
      variants: [
        {
          ...variant(null, [route('end-of-term'), route('immediate'), route('withdraw')]),
          phrase: text('an Acme VPS', 'un VPS Acme'),
        },
      ],
    }),
    product('disk', 'vps', [route('delete-resource')], { name: text('Cloud Disk', 'Disque Cloud') }),
    product(
      'domain',
      'domains',
      [
        route('let-it-expire'),
        route('transfer', { title: text("Take $& to {} another company's", 'Emmener le nom') }),
      ],
      { name: text('Domain name', 'Nom de domaine') },
    ),
    productWithVariants(
      'mail',
      'email',
      [
        variant('alone', [route('end-of-term'), route('immediate')]),
        variant('with-hosting', [route('end-of-term')]),
      ],
      { name: text('MX Plan', 'MX Plan'), alsoUnder: ['domains'] },
    ),
  ],
  { name: 'Acme', notCovered: [...NOT_COVERED] },
);

const GLOBEX = provider(
  'globex',
  [
    product('vps', 'vps', [route('immediate'), route('end-of-term')], {
      name: text('VPS', 'VPS'),
      formerly: { en: ['Globex Cube'], fr: ['Cube Globex'] },
    }),
    product('post', 'email', [route('ticket')], { name: text('Globex Post', 'Poste Globex') }),
  ],
  { name: 'Globex' },
);

const GUIDES: readonly Guide[] = [
  guide('vps/acme-vps', 'Cancel an Acme VPS', 'Résilier un VPS Acme', {
    provider: 'acme',
    products: ['acme/vps'],
  }),
  guide('basics/ways-to-end', 'Ways to end', 'Comment résilier'),
  guide('basics/refunds', 'Refunds', 'Remboursements', { topic: 'refund' }),
  guide('basics/locked-out', 'Locked out', 'Sans accès', { topic: 'contacts' }),
  guide('basics/not-covered', 'Not covered here', 'Pas couvert ici', { topic: 'contacts' }),
  guide('basics/parcels', null, 'Les colis', { topic: 'contacts' }),
  guide('domains/transfer', 'Transfer a domain name', 'Transférer un nom de domaine', {
    topic: 'domain-transfer',
  }),
];

export const CATALOGUE: Catalogue = {
  ...catalogue(
    [family('vps'), family('domains'), family('email'), family('basics', 'topic')],
    [ACME, GLOBEX],
    GUIDES,
  ),
  asks: ASKS,
  glossary: [
    { id: 'term', term: text('term, commitment', 'échéance') },
    { id: 'credit', term: text('credit note (billing)', 'avoir') },
  ],
  search: searchWordsFile.parse({
    providers: { globex: { en: ['Globe X'], fr: [] } },
    families: { email: { en: ['mail'], fr: ['courriel'] } },
    products: { 'acme/vps': { en: ['machine'], fr: ['boîte', 'machine'] } },
    routes: {
      immediate: { name: text('At once', 'Tout de suite'), en: ['right away'], fr: ['sur-le-champ'] },
    },
    notCovered: 'basics/not-covered',
    ignore: { en: ['kindly'], fr: ['svp'] },
    keep: ['thème'],
    elsewhere: ['Umbrella'],
  }),
};
