import type { Topic } from '../../catalogue/schemas/guides.ts';
import type { RouteId } from '../../catalogue/schemas/route.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LabelResult } from '../model/response.ts';
import type { ConceptType } from '../understanding/understanding.ts';
import type { PackedModel } from './packed-model.ts';

/*
 * What the build writes and the browser reads. Of each language there is one index file, which answers for the
 * commonest: as many products, guides and words of examples as fit. What it lacks stands in the rest, which is
 * fetched for every other query; products and guides that did not fit, in a file of their provider. The pieces of
 * the words of all pages say which provider a word may belong to. As many of these as fit come together.
 * Rows are tuples: names of fields would be a third of the bytes.
 */

/** Of the notation; an old copy from a cache is refused. */
export const INDEX_VERSION = 7;

/** Type, id, name, words for it as `said` writes them. */
export type ConceptRow = readonly [type: ConceptType, id: string, name: string, forms: readonly string[]];

/** What can be asked, what answers it, the plans that do too, and whether another company may be named as where to go. */
export type AskRow = readonly [id: string, answers: readonly string[], route?: RouteId | null, elsewhere?: 1];

/** `null` for the only form of a product; its routes with the titles that are not composed. */
export type VariantRow = readonly [
  id: string | null,
  phrase: string,
  routes: readonly (RouteId | readonly [RouteId, string])[],
];

/**
 * `provider/product`, its families, name, names for it, everyday words that may mean it, where the wizard goes on (see
 * `WayRow`), its forms, and whether other providers have one of the same name.
 */
export type ProductRow = readonly [
  path: string,
  families: readonly string[],
  name: string,
  forms: readonly string[],
  loose: readonly string[],
  way: WayRow,
  variants: readonly VariantRow[],
  common?: 1,
];

/** What is asked there, and what follows family, provider and product in the path. */
export type WayRow = readonly [asks: Asks | null, ...more: readonly string[]];
type Asks = 'family' | 'provider' | 'product' | 'variant' | 'route';

/** A family alone or with a provider, what is asked there, and the whole path of it in the wizard. */
export type FamilyWayRow = readonly [family: string, provider: string | null, ...way: WayRow];

/** Id, topic, provider, products, title, and the one language it exists in unless it is all. */
export type GuideRow = readonly [
  id: string,
  topic: Topic,
  provider: string | null,
  products: readonly string[],
  title: string,
  only?: Locale,
];

/** Products and guides. */
export interface Articles {
  readonly products: readonly ProductRow[];
  readonly guides: readonly GuideRow[];
}

interface Written {
  readonly version: number;
  /** The same in files that belong together. */
  readonly stamp: string;
}

/** What of one provider stands in no index. */
export interface ProviderFile extends Written, Articles {
  readonly provider: readonly [id: string, name: string, forms: readonly string[]];
}

/** What is known of a language at first. */
export interface IndexFile extends Written, Articles {
  /** Titles of plans by their route, with `{}` for what they end. */
  readonly titles: Readonly<Partial<Record<RouteId, string>>>;
  readonly families: readonly (readonly [id: string, name: string])[];
  /** Those with `1` have a file of their own. */
  readonly providers: readonly (readonly [id: string, name: string, apart?: 1])[];
  readonly concepts: readonly ConceptRow[];
  readonly asks: readonly AskRow[];
  /** Stems that by themselves say what is asked, by its position in `asks`: the commonest. */
  readonly sure: Readonly<Record<number, readonly string[]>>;
  readonly ignore: readonly string[];
  readonly keep: readonly string[];
  /** The first word of each piece of the words of all pages. */
  readonly pieces: readonly string[];
  /** Names of the files that come together, in `more-<lang>`. */
  readonly together?: readonly string[];
}

/** Files by their names, which nearly every query of one language needs: one request instead of seven. */
export interface MoreFile extends Written {
  readonly files: Readonly<Record<string, unknown>>;
}

/** What the indexes lack. */
export interface RestFile extends Written {
  /** All that was learnt of how people ask. */
  readonly model: PackedModel;
  readonly languages: Readonly<Record<Locale, RestOfLanguage>>;
  readonly ways: readonly FamilyWayRow[];
  /** What labels of portals are found by, with `|` around each. */
  readonly labels: string;
  /** The guide that lists what is not covered. */
  readonly notCovered?: string;
}

export interface RestOfLanguage {
  readonly concepts: readonly ConceptRow[];
  /** How what can be asked is called, in the order of the index. */
  readonly asks: readonly string[];
}

/** The words of the pages from one word of the alphabet to another. */
export interface WordsFile extends Written {
  /** With a space between: thousands of texts take far longer to read than one. */
  readonly words: Readonly<Record<Locale, string>>;
  /** Words for providers and products that stand in no index, with the providers whose file has them. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Which article each page in the text index of a language is, by the engine's own name for the page. */
export interface PagesFile extends Written {
  readonly pages: Readonly<Record<string, string>>;
}

/** What is said under a result: of articles by their key, of what is not covered by its id. */
export interface AboutFile extends Written {
  readonly articles: Readonly<Record<string, string>>;
  readonly notCovered: Readonly<Record<string, string>>;
}

/** The labels of portals in one language, by what they are found by; fetched where a query is one. */
export interface LabelsFile extends Written {
  readonly cards: Readonly<Record<string, readonly LabelResult[]>>;
}

/**
 * A file that the build wrote, believed if it is of this version.
 *
 * @throws when it is none: an old copy from a cache, or an error page
 */
export function believed<File extends { readonly version: number }>(json: unknown, path: string): File {
  if (typeof json !== 'object' || json === null || !('version' in json) || json.version !== INDEX_VERSION)
    throw new Error(`${path}: not of version ${INDEX_VERSION}`);
  return json as File;
}
