import { LOCALES } from '../i18n/locales.ts';

/** Parts of the site that a house may do without; `content/site.yaml` switches each off. */
export const FEATURES = [
  'desk',
  'embed',
  'api',
  'changes',
  'feedback',
  'planner',
  'rights',
  'style',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, boolean>>;

const LANGUAGE = new RegExp(`^/(?:${LOCALES.join('|')}|\\{lang\\})(?=/)`);

/** Sections of every language, each the whole of a part: `/en/planner/`, its twins and what stands below it. */
const SECTIONS: ReadonlyMap<string, Feature> = new Map(FEATURES.map((feature) => [feature, feature]));

/** Files without a language. What is of two parts needs both. */
const FILES: readonly (readonly [RegExp, readonly Feature[]])[] = [
  // What the desk reads of a reply stands among the data, and is not there for other programs alone.
  [/^\/api\/desk\//, ['desk']],
  [/^\/search\/cited\.json$/, ['desk']],
  [/^\/api\/(?:schema\/)?desk[.-]/, ['api', 'desk']],
  [/^\/api\/(?:schema\/)?changes\./, ['api', 'changes']],
  [/^\/api\/(?:schema\/)?rights\./, ['api', 'rights']],
  [/^\/api\//, ['api']],
  [/^\/embed\.js$/, ['embed']],
  [/^\/planner\//, ['planner']],
  [/^\/style\.css$/, ['style']],
];

/**
 * The parts of the site that an address needs: none for what every site has.
 *
 * @param address from the root of the site; a query and an anchor do not matter, and `{lang}` is a language
 */
export function featuresOf(address: string): readonly Feature[] {
  const path = address.replace(/[?#].*$/s, '');
  const language = LANGUAGE.exec(path);
  if (language) {
    const [section = ''] = path.slice(language[0].length + 1).split(/[/.]/);
    const feature = SECTIONS.get(section);
    return feature ? [feature] : [];
  }
  return FILES.find(([pattern]) => pattern.test(path))?.[1] ?? [];
}

/** The part that an address needs and the site does not have; nothing where the address is there. */
export const missingFor = (address: string, features: Features): Feature | undefined =>
  featuresOf(address).find((feature) => !features[feature]);
