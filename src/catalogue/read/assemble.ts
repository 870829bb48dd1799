import { perLocale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { Catalogue, Jurisdiction, Product, ProductVariant, Provider, Route } from '../model.ts';
import type { Entries, RawContent, RawProvider } from '../raw-content.ts';
import { isWayToEnd, ROUTE_KINDS } from '../route-kinds.ts';
import type { Warning } from '../schemas/cautions.ts';
import type { Localized } from '../schemas/primitives.ts';
import type { ProductFile } from '../schemas/product.ts';
import {
  ADDED_ROUTE_FIELDS,
  assumedOfRoutes,
  NEEDED_ROUTE_FIELDS,
  type ProductRoute,
  type RouteTemplate,
} from '../schemas/route.ts';
import { undoRoute } from '../undo-route.ts';
import { assembleGuides } from './assemble-guides.ts';
import { assembleUnsure } from './assemble-unsure.ts';
import { mergeSearchWords } from './merge-search-words.ts';

/** Merges what the files say into the catalogue. Expects content whose references were checked. */
export function assemble(raw: RawContent): Catalogue {
  const general = values(raw.warnings);
  const families = raw.families.map(({ value }) => value);
  const providers = raw.providers
    .map((provider) => assembleProvider(provider, general))
    .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'en'));
  return {
    families: families.map((family) => ({
      ...family,
      hint:
        providers.find(({ familyHints }) => familyHints[family.id])?.familyHints[family.id] ?? family.hint,
    })),
    sources: values(raw.sources),
    glossary: raw.glossary.map(({ value }) => value),
    warnings: general,
    situations: values(raw.situations),
    intents: raw.intents.map(({ value }) => value),
    letters: values(raw.letters),
    blanks: values(raw.blanks),
    providers,
    guides: assembleGuides(
      raw,
      providers.map(({ id }) => id),
    ),
    jurisdictions: assembleJurisdictions(raw),
    changes: raw.changes.map(({ value }) => value).sort((a, b) => b.on.localeCompare(a.on)),
    moved: raw.moved.map(({ value }) => value),
    removed: raw.removed.map(({ value }) => value),
    asks: [...values(raw.asks)].map(([id, ask]) => ({ id, ...ask })),
    search: mergeSearchWords(raw.search.map(({ value }) => value)),
    unsure: raw.unsure && assembleUnsure(raw.unsure.value, families, providers),
  };
}

function assembleJurisdictions({ rights, touched }: RawContent): readonly Jurisdiction[] {
  const ofProviders = (id: string) => touched.flatMap(({ value }) => value[id] ?? []);
  return [...values(rights)]
    .map(([id, { rights: own, ...file }]) => ({
      ...file,
      id,
      rights: Object.entries(own).map(([name, right]) => ({
        ...right,
        ...{ id: name, jurisdiction: id },
        touches: [...right.touches, ...ofProviders(name)],
      })),
    }))
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id, 'en'));
}

function values<T>(entries: Entries<T>): ReadonlyMap<string, T> {
  return new Map([...entries].map(([id, { value }]) => [id, value]));
}

function assembleProvider(raw: RawProvider, general: ReadonlyMap<string, Warning>): Provider {
  return {
    ...raw.file.value,
    id: raw.id,
    values: values(raw.values),
    screens: values(raw.screens),
    labels: values(raw.labels),
    procedures: values(raw.procedures),
    checks: values(raw.checks),
    warnings: new Map([...general, ...values(raw.warnings)]),
    dependants: values(raw.dependants),
    emails: values(raw.emails),
    notCovered: raw.notCovered.map(({ value }) => value),
    products: [...raw.products]
      .map(([id, { value }]) => assembleProduct(id, value, raw))
      .sort((a, b) => a.order - b.order || a.name.en.localeCompare(b.name.en, 'en')),
  };
}

/** What shows that an end was taken back: as the steps say, or that nobody says. */
function proofOfUndo(undo: Route['undo'], { file, procedures }: RawProvider): Localized {
  const said = 'procedure' in undo ? procedures.get(undo.procedure ?? '')?.value.proof : undefined;
  const kind = undo.kind === 'until-link' ? 'link' : 'unpublished';
  return (
    said ??
    perLocale((locale) => translator(locale)(`plan.back.proof.${kind}`, { provider: file.value.name }))
  );
}

function assembleProduct(id: string, file: ProductFile, provider: RawProvider): Product {
  const { routes, variants, ...head } = file;
  const merge = (listed: readonly ProductRoute[]): Route[] => {
    const ways = listed.flatMap((route) => mergeRoute(route, file, provider.routes) ?? []);
    return [
      ...ways,
      ...listed.flatMap((route) =>
        isWayToEnd(route.id) ? [] : (undoRoute(route, ways, (undo) => proofOfUndo(undo, provider)) ?? []),
      ),
    ];
  };
  const only: ProductVariant = {
    id: null,
    name: head.name,
    phrase: head.phrase,
    routes: merge(routes ?? []),
  };
  return {
    ...head,
    id,
    provider: provider.id,
    variants: variants?.map((variant) => ({
      id: variant.id,
      name: variant.name,
      hint: variant.hint,
      phrase: variant.phrase ?? head.phrase,
      routes: merge(variant.routes),
    })) ?? [only],
  };
}

/** Undefined where a needed field is missing, which the integrity rules report. */
function mergeRoute(
  route: ProductRoute,
  product: ProductFile,
  templates: Entries<RouteTemplate>,
): Route | undefined {
  const template = route.extends === undefined ? undefined : templates.get(route.extends)?.value;
  const { extends: _template, ...said } = { ...assumedOfRoutes(), ...template, ...defined(route) };
  if (NEEDED_ROUTE_FIELDS.some((field) => said[field] === undefined)) return undefined;
  const ofProduct = ROUTE_KINDS[route.id].ownWarnings ? product : undefined;
  const added = ADDED_ROUTE_FIELDS.map((field) => [
    field,
    [
      ...new Set(
        field === 'sources'
          ? [...route.sources, ...(template?.sources ?? [])]
          : [...(template?.[field] ?? []), ...(ofProduct?.[field] ?? []), ...route[field]],
      ),
    ],
  ]);
  // Nothing needed is missing, as was looked up above; the types cannot follow a list of names.
  return { ...said, ...Object.fromEntries(added) } as Route;
}

/** An object without its undefined fields, so that spreading it replaces only what is said. */
export function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
