import { type Catalogue, findProvider, type PlanRef } from '../../../src/catalogue/model.ts';
import { isWayToEnd } from '../../../src/catalogue/route-kinds.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { compilePlan } from '../../../src/plan/compile.ts';
import { viewContext } from '../../../src/site/context.ts';
import { screenUrl } from '../../../src/site/paths.ts';
import { plainText } from '../../../src/site/text/resolve-text.ts';
import { guideText } from './read-guide.ts';
import { plain, wholeText } from './read-plan.ts';
import type { Read } from './wrong-words.ts';

export interface Site {
  readonly catalogue: Catalogue;
  readonly plans: ReadonlyMap<string, PlanRef>;
}

/**
 * The pages that an entry of a row stands for, ways back left out, each a group whose pages may share what is to be said.
 *
 * @throws where the site has no such page
 */
export function pageGroups(site: Site, entry: string): readonly (readonly string[])[] {
  const led = entry.split(' > ');
  if (led.length === 2) return [leading(site, led)];
  const alternatives = entry.split(' | ');
  if (alternatives.length === 1 && entry.endsWith('*')) {
    const found = everyPage(site, isWayToEnd).filter((page) => page.startsWith(entry.slice(0, -1)));
    if (found.length === 0) throw new Error(`the site has no page ${entry}`);
    return found.map((page) => [page]);
  }
  const known = alternatives.filter((page) => everyPage(site).includes(page));
  if (known.length === 0) throw new Error(`the site has no page ${entry}`);
  return [known];
}

/** A guide and the plan that it leads to. */
function leading(site: Site, pages: readonly string[]): readonly string[] {
  const [guide = '', plan = ''] = pages.map((page) => parts(page)[1]);
  const bodies = Object.values(site.catalogue.guides.find(({ id }) => id === guide)?.bodies ?? {});
  const way = `<Way plan="${plan}" />`;
  if (bodies.length === 0 || !bodies.every(({ text }) => text.includes(way)))
    throw new Error(`the guide ${guide} does not lead to the plan ${plan}`);
  return pages;
}

function everyPage(
  { catalogue, plans }: Site,
  counts = (_route: string): boolean => true,
): readonly string[] {
  return [
    ...[...plans].flatMap(([id, { route }]) => (counts(route.id) ? [`plan:${id}`] : [])),
    ...catalogue.guides.map(({ id }) => `guide:${id}`),
    ...catalogue.providers.map(({ id }) => `provider:${id}`),
  ];
}

/** What pages say and cite, as if they were one. */
export function readPages(site: Site, pages: readonly string[]): Read {
  return {
    text: (locale) => pages.map((page) => pageText(site, locale, page)).join('\n'),
    cites: (locale) => new Set(pages.flatMap((page) => pageSources(site, locale, page))),
  };
}

function pageText(site: Site, locale: Locale, page: string): string {
  const { catalogue, plans } = site;
  const [kind, id] = parts(page);
  const ref = kind === 'plan' ? plans.get(id) : undefined;
  if (ref)
    return [wholeText(catalogue, locale, ref), screenUrl(compilePlan(catalogue, ref).screen) ?? ''].join(
      '\n',
    );
  const guide = kind === 'guide' ? catalogue.guides.find((one) => one.id === id) : undefined;
  return guide ? guideText(catalogue, locale, guide) : providerText(catalogue, locale, id);
}

/** What a provider's page says by itself: its rules, what it leaves out, whom to ask. */
function providerText(catalogue: Catalogue, locale: Locale, id: string): string {
  const provider = findProvider(catalogue, id);
  if (!provider) throw new Error(`there is no provider ${id}`);
  const context = { ...viewContext(catalogue, locale), provider };
  const texts = [
    provider.summary,
    ...provider.rules.flatMap(({ title, text }) => [title, text]),
    ...notCovered(provider).flatMap(({ name, text }) => [name, text]),
    ...provider.unpublished,
    ...provider.support.flatMap(({ name, how }) => (how ? [name, how] : [name])),
  ];
  return plain(texts.map((text) => plainText(text, context)).join('\n'));
}

/** Content that is older than the list of what is not covered has none. */
function notCovered(provider: object): readonly Readonly<Record<'name' | 'text', Record<Locale, string>>>[] {
  return 'notCovered' in provider ? (provider.notCovered as ReturnType<typeof notCovered>) : [];
}

function pageSources({ catalogue, plans }: Site, locale: Locale, page: string): readonly string[] {
  const [kind, id] = parts(page);
  const ref = kind === 'plan' ? plans.get(id) : undefined;
  if (ref) return compilePlan(catalogue, ref).sources.map((source) => source.id);
  if (kind === 'guide') return catalogue.guides.find((one) => one.id === id)?.heads[locale]?.sources ?? [];
  return findProvider(catalogue, id)?.rules.flatMap(({ sources }) => sources) ?? [];
}

function parts(page: string): readonly [kind: string, id: string] {
  const at = page.indexOf(':');
  return [page.slice(0, at), page.slice(at + 1)];
}
