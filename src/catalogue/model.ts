import type { Locale } from '../i18n/locales.ts';
import { firstBy, oncePer } from './once-per.ts';
import type { Ask } from './schemas/asks.ts';
import type { Check, Dependant, Warning } from './schemas/cautions.ts';
import type { Change } from './schemas/changes.ts';
import type { Email } from './schemas/emails.ts';
import type { GuideHead } from './schemas/guides.ts';
import type { Intent } from './schemas/intents.ts';
import type { Blank, Letter } from './schemas/letters.ts';
import type { Moved, Removed } from './schemas/moved.ts';
import type { NotCovered } from './schemas/not-covered.ts';
import type { Localized } from './schemas/primitives.ts';
import type { ProductFile } from './schemas/product.ts';
import type { Label, Procedure, ProviderFile, Screen, Value } from './schemas/provider.ts';
import type { JurisdictionFile, Right } from './schemas/rights.ts';
import type { Route } from './schemas/route.ts';
import type { SearchWords } from './schemas/search-words.ts';
import type { Family, GlossaryEntry, Source } from './schemas/site.ts';
import type { Situation } from './schemas/situations.ts';
import type { Unsure } from './schemas/unsure.ts';

export type { Route } from './schemas/route.ts';

/** The whole catalogue, parsed and merged: what `wizard`, `plan`, `search` and the pages read. */
export interface Catalogue {
  readonly families: readonly Family[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly glossary: readonly GlossaryEntry[];
  /** General warnings; a provider's own are in its `warnings`, which includes these. */
  readonly warnings: ReadonlyMap<string, Warning>;
  /** What readers may be asked about, in this order. */
  readonly situations: ReadonlyMap<string, Situation>;
  /** What people come with, in the order of the home page. */
  readonly intents: readonly Intent[];
  /** Words to send, and what they leave to the sender. */
  readonly letters: ReadonlyMap<string, Letter>;
  readonly blanks: ReadonlyMap<string, Blank>;
  readonly providers: readonly Provider[];
  readonly guides: readonly Guide[];
  /** Whose laws there are, with what they give: where most readers live comes first. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** What readers should know has changed, newest first. */
  readonly changes: readonly Change[];
  /** What was published at another address. */
  readonly moved: readonly Moved[];
  /** What was published and is gone. */
  readonly removed: readonly Removed[];
  /** What people ask, with examples of how. */
  readonly asks: readonly Ask[];
  /** What people say for all of these, beside their names. */
  readonly search: SearchWords;
  /** What is asked of those who do not know the name of what they have. */
  readonly unsure?: Unsure | undefined;
}

export interface Provider extends ProviderFile {
  readonly id: string;
  readonly values: ReadonlyMap<string, Value>;
  readonly screens: ReadonlyMap<string, Screen>;
  readonly labels: ReadonlyMap<string, Label>;
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly checks: ReadonlyMap<string, Check>;
  /** Its own warnings and the general ones. */
  readonly warnings: ReadonlyMap<string, Warning>;
  readonly dependants: ReadonlyMap<string, Dependant>;
  readonly emails: ReadonlyMap<string, Email>;
  /** What readers may look for here in vain. */
  readonly notCovered: readonly NotCovered[];
  readonly products: readonly Product[];
}

/** A country, or what holds in several, with its rights in the order of its file. */
export interface Jurisdiction extends Omit<JurisdictionFile, 'rights'> {
  readonly id: string;
  readonly rights: readonly PlacedRight[];
}

export interface PlacedRight extends Right {
  readonly id: string;
  /** The id of whose law it is. */
  readonly jurisdiction: string;
}

type ProductHead = Omit<ProductFile, 'routes' | 'variants'>;

export interface Product extends ProductHead {
  readonly id: string;
  readonly provider: string;
  /** One entry with `id: null` where the product declares no variants. */
  readonly variants: readonly ProductVariant[];
}

export interface ProductVariant {
  /** Null for the only form of a product without variants. */
  readonly id: string | null;
  readonly name: Localized;
  readonly hint?: Localized | undefined;
  readonly phrase: Localized;
  readonly routes: readonly Route[];
}

/** A guide, per language; a language without the guide is missing from `heads` and `bodies`. */
export interface Guide {
  /** `{family}/{slug}` */
  readonly id: string;
  readonly family: string;
  readonly slug: string;
  readonly heads: Readonly<Partial<Record<Locale, GuideHead>>>;
  readonly bodies: Readonly<Partial<Record<Locale, GuideBody>>>;
}

/** The text under the head of a guide, as it was written. Page, Markdown and replies are all made of it. */
export interface GuideBody {
  readonly text: string;
  /** Path from the repository's root. */
  readonly file: string;
  /** The line of the file that the text begins on, counted from 1. */
  readonly line: number;
}

/** Where a plan stands in the catalogue. */
export interface PlanRef {
  readonly provider: Provider;
  readonly product: Product;
  readonly variant: ProductVariant;
  readonly route: Route;
}

const providersById = oncePer((catalogue: Catalogue) => firstBy(catalogue.providers, ({ id }) => id));
const productsById = oncePer((provider: Provider) => firstBy(provider.products, ({ id }) => id));
const familiesById = oncePer((catalogue: Catalogue) => firstBy(catalogue.families, ({ id }) => id));
const plansById = oncePer((catalogue: Catalogue) => firstBy(allPlans(catalogue), planId));

export function findFamily(catalogue: Catalogue, id: string | undefined): Family | undefined {
  return id === undefined ? undefined : familiesById(catalogue).get(id);
}

export function findProvider(catalogue: Catalogue, id: string | undefined): Provider | undefined {
  return id === undefined ? undefined : providersById(catalogue).get(id);
}

/** @param id without its provider */
export function productOf(provider: Provider | undefined, id: string | undefined): Product | undefined {
  return provider && id !== undefined ? productsById(provider).get(id) : undefined;
}

/** @param path `provider/product` */
export function findProduct(catalogue: Catalogue, path: string): Product | undefined {
  const [provider = '', product = ''] = path.split('/');
  return productOf(findProvider(catalogue, provider), product);
}

/** Every plan, in the order of providers, products, variants and routes. */
export const allPlans = oncePer((catalogue: Catalogue): readonly PlanRef[] =>
  catalogue.providers.flatMap((provider) =>
    provider.products.flatMap((product) =>
      product.variants.flatMap((variant) =>
        variant.routes.map((route) => ({ provider, product, variant, route })),
      ),
    ),
  ),
);

/** A plan's id: `provider/product[/variant]/route`. */
export function planId({ provider, product, variant, route }: PlanRef): string {
  return [provider.id, product.id, ...(variant.id === null ? [] : [variant.id]), route.id].join('/');
}

export function findPlan(catalogue: Catalogue, id: string): PlanRef | undefined {
  return plansById(catalogue).get(id);
}
