import { RESERVED_SEGMENTS } from '../../urls.ts';
import type { Finding } from '../finding.ts';
import type { Placed, RawProvider } from '../raw-content.ts';
import { isWayToEnd, ROUTE_KINDS } from '../route-kinds.ts';
import type { ProductFile } from '../schemas/product.ts';
import { NEEDED_ROUTE_FIELDS, type ProductRoute } from '../schemas/route.ts';
import { isKnownUndo } from '../undo-route.ts';
import type { Rule } from './rule.ts';

type Path = readonly (string | number)[];

/** Ids are unique where they stand and free to be URL segments; routes are complete and in the safe order. */
export const structure: Rule = (content) => [
  ...repeatedEntries(content.families),
  ...repeatedEntries(content.glossary),
  ...reservedIds(content.families.map((placed) => ({ id: placed.value.id, placed, at: ['id'] }))),
  ...content.providers.flatMap((provider) => [
    ...reservedIds([{ id: provider.id, placed: provider.file, at: [] }]),
    ...(['regions', 'support', 'rules'] as const).flatMap((list) =>
      duplicates(provider.file, [list], provider.file.value[list]),
    ),
    ...[...provider.products].flatMap(([id, placed]) => [
      ...reservedIds([
        { id, placed, at: [] },
        ...(placed.value.variants ?? []).map((variant, index) => ({
          id: variant.id,
          placed,
          at: ['variants', index, 'id'],
        })),
      ]),
      ...duplicates(placed, ['variants'], placed.value.variants ?? []),
      ...routeLists(placed.value).flatMap(({ at, routes }) => [
        ...duplicates(placed, at, routes),
        ...unsafeOrder(placed, at, routes),
        ...wayBack(provider, placed, at, routes),
        ...routes.flatMap((route, index) => [
          ...incomplete(provider, placed, [...at, index], route),
          ...withoutSteps(provider, placed, [...at, index], route),
        ]),
      ]),
    ]),
  ]),
];

function reservedIds(
  ids: readonly { readonly id: string; readonly placed: Placed<unknown>; readonly at: Path }[],
): Finding[] {
  return ids
    .filter(({ id }) => RESERVED_SEGMENTS.some((reserved) => reserved === id))
    .map(({ id, placed, at }) => placed.finding(at, `"${id}" is a page of the wizard; choose another id`));
}

/** The routes of a product where they stand in its file: its own, or those of each variant. */
export function routeLists(
  product: ProductFile,
): { readonly at: Path; readonly routes: readonly ProductRoute[] }[] {
  return [
    { at: ['routes'], routes: product.routes ?? [] },
    ...(product.variants ?? []).map((variant, index) => ({
      at: ['variants', index, 'routes'],
      routes: variant.routes,
    })),
  ];
}

function duplicates(placed: Placed<unknown>, at: Path, items: readonly { readonly id: string }[]): Finding[] {
  return items.flatMap((item, index) =>
    items.findIndex(({ id }) => id === item.id) < index
      ? [placed.finding([...at, index, 'id'], `"${item.id}" stands twice`)]
      : [],
  );
}

function repeatedEntries(entries: readonly Placed<{ readonly id: string }>[]): Finding[] {
  return entries
    .filter(({ value }, index) => entries.findIndex((entry) => entry.value.id === value.id) < index)
    .map((entry) => entry.finding(['id'], `"${entry.value.id}" stands twice`));
}

/** A reader who takes the first answer must not lose anything that a later answer would have kept. */
function unsafeOrder(placed: Placed<unknown>, at: Path, routes: readonly ProductRoute[]): Finding[] {
  const immediate = routes.findIndex(({ id }) => ROUTE_KINDS[id].ends === 'at-once');
  const safe = routes.findIndex(({ id }) => ROUTE_KINDS[id].ends === 'later');
  return immediate >= 0 && safe > immediate
    ? [
        placed.finding(
          [...at, immediate],
          `stands before "${routes[safe]?.id}"; the route that can be undone comes first`,
        ),
      ]
    : [];
}

/** A product whose end can be taken back has a page that says how; the others have none, which would be false. */
function wayBack(
  provider: RawProvider,
  placed: Placed<unknown>,
  at: Path,
  routes: readonly ProductRoute[],
): Finding[] {
  const place = routes.findIndex(({ id }) => !isWayToEnd(id));
  const ends = routes.filter(({ id }) => isWayToEnd(id));
  const undoOf = ({ undo, extends: template }: ProductRoute) =>
    undo ?? provider.routes.get(template ?? '')?.value.undo;
  const known = ends.find((route) => {
    const undo = undoOf(route);
    return undo !== undefined && isKnownUndo(undo);
  });
  if (known && place < 0)
    return [placed.finding(at, `"${known.id}" can be undone: add a route "undo" with a code`)];
  // What is not said, or in a template that cannot be read, is another finding.
  if (known || place < 0 || !ends.every(undoOf)) return [];
  return [placed.finding([...at, place], 'none of these routes can be undone')];
}

/** Where the reader does it alone, there are steps: the page says what to do, and would say nothing. */
const ALONE: ReadonlySet<string> = new Set(['portal', 'portal-and-email', 'portal-and-ticket']);

function withoutSteps(
  provider: RawProvider,
  placed: Placed<unknown>,
  at: Path,
  route: ProductRoute,
): Finding[] {
  const template = provider.routes.get(route.extends ?? '');
  const channel = route.channel ?? template?.value.channel ?? '';
  const procedure = route.procedure ?? template?.value.procedure;
  if (!isWayToEnd(route.id) || !ALONE.has(channel) || procedure !== undefined) return [];
  const message = `is done in the portal (channel "${channel}") and has no "procedure", so readers would find no steps; name one`;
  // What a template lacks is said of the template: once, however many products share it.
  return route.channel === undefined && template
    ? [template.finding([], message)]
    : [placed.finding(at, message)];
}

/** A way back says nothing of its own: it follows from the route that it takes back. */
function incomplete(
  provider: RawProvider,
  placed: Placed<unknown>,
  at: Path,
  route: ProductRoute,
): Finding[] {
  if (!isWayToEnd(route.id)) return [];
  const template = route.extends === undefined ? undefined : provider.routes.get(route.extends)?.value;
  if (route.extends !== undefined && template === undefined) return [];
  return NEEDED_ROUTE_FIELDS.filter(
    (field) => route[field] === undefined && template?.[field] === undefined,
  ).map((field) =>
    placed.finding(
      [...at, field],
      `is missing; write it here${route.extends ? '' : ', or name a template with "extends"'}`,
    ),
  );
}
