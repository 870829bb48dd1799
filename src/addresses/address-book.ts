import { withoutBase } from '../base.ts';
import { type Catalogue, findPlan, findProduct } from '../catalogue/model.ts';
import type { Moved, Removed } from '../catalogue/schemas/moved.ts';
import type { Locale } from '../i18n/locales.ts';
import { viewContext } from '../site/context.ts';
import { planPath, productPath } from '../site/paths.ts';
import { guidePath, proofPath } from '../urls.ts';
import { inLanguage, patternOf } from './address.ts';
import type { Ledger } from './ledger.ts';
import type { Published } from './published.ts';

/** What became of an address that was published. */
export type Fate =
  | { readonly kind: 'here'; readonly url: string }
  | { readonly kind: 'moved'; readonly url: string; readonly to: Exclude<Fate, { kind: 'moved' | 'lost' }> }
  | { readonly kind: 'removed'; readonly url: string; readonly removed: Removed }
  /** `because` is missing where nothing says anything about the address. */
  | { readonly kind: 'lost'; readonly url: string; readonly because?: Broken };

/** The fate of an address where no page of its own is left. */
export type Gone = Extract<Fate, { kind: 'moved' | 'removed' }>;

/** An entry of `moved.yaml` that leads nowhere. */
export interface Broken {
  readonly index: number;
  readonly message: 'circle' | 'unknown';
  readonly to: string;
}

type Entry =
  | { readonly kind: 'moved'; readonly index: number; readonly value: Moved }
  | { readonly kind: 'removed'; readonly index: number; readonly value: Removed };

/** Answers where any address that was ever published is now. All of them begin at the site, as in the ledger. */
export class AddressBook {
  readonly #catalogue: Catalogue;
  readonly #published: Published;
  readonly #codes: Ledger['codes'];
  readonly #exact = new Map<string, Entry>();
  readonly #below: readonly (readonly [string, Entry])[];

  constructor(catalogue: Catalogue, published: Published, { codes }: Pick<Ledger, 'codes'>) {
    this.#catalogue = catalogue;
    this.#published = published;
    this.#codes = codes;
    const entries: readonly Entry[] = [
      ...catalogue.moved.map((value, index) => ({ kind: 'moved', index, value }) as const),
      ...catalogue.removed.map((value, index) => ({ kind: 'removed', index, value }) as const),
    ];
    for (const entry of entries) this.#exact.set(entry.value.from, entry);
    this.#below = entries
      .filter(({ value }) => value.from.endsWith('*'))
      .map((entry) => [entry.value.from.slice(0, -1), entry] as const)
      // The nearest says more than the general.
      .sort(([a], [b]) => b.length - a.length);
  }

  /** Where an address is now, through as many moves as it took. */
  whereIs(url: string): Fate {
    return this.#follow(url, new Set());
  }

  /** The entry of `moved.yaml` about an address, if there is one. */
  entryFor(url: string): Entry | undefined {
    const { pattern } = patternOf(url);
    // What has a twin for machines moves together with it.
    const names = [pattern, url, pattern.replace(/\.md$/, '/'), url.replace(/\.md$/, '/')];
    for (const name of names) {
      const exact = this.#exact.get(name);
      if (exact) return exact;
    }
    return this.#below.find(([prefix]) => pattern.startsWith(prefix) || url.startsWith(prefix))?.[1];
  }

  #follow(url: string, seen: Set<string>): Fate {
    if (this.#published.urls.has(url)) return { kind: 'here', url };
    const entry = this.entryFor(url);
    if (!entry) return this.#withItsPlan(url, seen);
    if (entry.kind === 'removed') return { kind: 'removed', url, removed: entry.value };
    const lost = (message: Broken['message'], to: string): Fate => ({
      kind: 'lost',
      url,
      because: { index: entry.index, message, to },
    });
    const to = this.#target(entry.value, url);
    if (to === undefined) return lost('unknown', entry.value.to);
    if (seen.has(to)) return lost('circle', to);
    const end = this.#follow(to, new Set([...seen, url, to]));
    if (end.kind === 'lost') return end.because ? { ...end, url } : lost('unknown', to);
    return { kind: 'moved', url, to: end.kind === 'moved' ? end.to : end };
  }

  /** A sheet of proof goes where its plan goes: saying it of the plan says it of both. */
  #withItsPlan(url: string, seen: Set<string>): Fate {
    const plan = planOfSheet(url, this.#codes);
    const fate: Fate = plan === undefined ? { kind: 'lost', url } : this.#follow(plan, seen);
    return fate.kind === 'here' ? { kind: 'moved', url, to: fate } : { ...fate, url };
  }

  #target({ from, to }: Moved, url: string): string | undefined {
    const { locale, pattern } = patternOf(url);
    const target = to.startsWith('/') ? inLanguage(to, locale) : locale && this.addressOf(to, locale);
    if (target === undefined) return undefined;
    if (from.endsWith('*') && to.endsWith('*')) {
      const stem = from.slice(0, -1);
      const rest = pattern.startsWith(stem) ? pattern.slice(stem.length) : url.slice(stem.length);
      return target.slice(0, -1) + rest;
    }
    // A twin leads to the twin of the page it belongs to, where that has one.
    const twin = url.endsWith('.md') ? target.replace(/\/$/, '.md') : target;
    return this.#published.urls.has(twin) ? twin : target;
  }

  /** The address of a thing named `guide:…`, `plan:…`, `product:…` or by its address; undefined where there is none. */
  addressOf(to: string, locale: Locale): string | undefined {
    const path = to.startsWith('/') ? inLanguage(to, locale) : this.#pathOf(to, locale);
    return path && withoutBase(path);
  }

  #pathOf(to: string, locale: Locale): string | undefined {
    const [kind, id = ''] = to.split(':');
    if (kind === 'guide')
      return this.#catalogue.guides.some((guide) => guide.id === id) ? guidePath(locale, id) : undefined;
    if (kind === 'plan') {
      const ref = findPlan(this.#catalogue, id);
      return ref && planPath(locale, ref);
    }
    const product = findProduct(this.#catalogue, id);
    return product && productPath(product, viewContext(this.#catalogue, locale));
  }
}

/** The address that a plan had when it was published, by that of its sheet of proof; undefined for other addresses. */
export function planOfSheet(url: string, codes: Ledger['codes']): string | undefined {
  const { locale } = patternOf(url);
  const [code = ''] = url.split('/').slice(-2);
  if (locale === undefined || url !== withoutBase(proofPath(locale, code))) return undefined;
  const pattern = codes.get(code)?.pattern;
  return pattern === undefined ? undefined : inLanguage(pattern, locale);
}

/** What became of everything in the ledger that is not at its address any more. */
export function gone(book: AddressBook, ledger: Ledger): readonly Exclude<Fate, { kind: 'here' }>[] {
  return ledger.addresses.map(({ url }) => book.whereIs(url)).filter((fate) => fate.kind !== 'here');
}
