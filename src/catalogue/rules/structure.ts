import { RESERVED_SEGMENTS } from '../../urls.ts';
import { REQUIRED_ROUTE_FIELDS } from '../assemble.ts';
import type { Finding } from '../finding.ts';
import type { Placed, RawProvider } from '../raw-content.ts';
import type { ProductFile } from '../schemas/product.ts';
import type { ProductRoute } from '../schemas/route.ts';
import type { Rule } from './rule.ts';

type Path = readonly (string | number)[];

/** Ids are free to be URL segments, routes are complete, unique, and in the safe order. */
export const structure: Rule = (content) => [
  ...reservedIds(content.families.map((placed) => ({ id: placed.value.id, placed, at: ['id'] }))),
  ...content.providers.flatMap((provider) => [
    ...reservedIds([{ id: provider.id, placed: provider.file, at: [] }]),
    ...[...provider.products].flatMap(([id, placed]) => [
      ...reservedIds([
        { id, placed, at: [] },
        ...(placed.value.variants ?? []).map((variant, index) => ({ id: variant.id, placed, at: ['variants', index, 'id'] })),
      ]),
      ...routeLists(placed.value).flatMap(({ at, routes }) => [
        ...duplicates(placed, at, routes),
        ...unsafeOrder(placed, at, routes),
        ...routes.flatMap((route, index) => incomplete(provider, placed, [...at, index], route)),
      ]),
    ]),
  ]),
];

function reservedIds(ids: readonly { readonly id: string; readonly placed: Placed<unknown>; readonly at: Path }[]): Finding[] {
  return ids
    .filter(({ id }) => RESERVED_SEGMENTS.some((reserved) => reserved === id))
    .map(({ id, placed, at }) => placed.finding(at, `"${id}" is a page of the wizard; choose another id`));
}

function routeLists(product: ProductFile): { readonly at: Path; readonly routes: readonly ProductRoute[] }[] {
  return [
    { at: ['routes'], routes: product.routes ?? [] },
    ...(product.variants ?? []).map((variant, index) => ({ at: ['variants', index, 'routes'], routes: variant.routes })),
  ];
}

function duplicates(placed: Placed<unknown>, at: Path, routes: readonly ProductRoute[]): Finding[] {
  return routes.flatMap((route, index) =>
    routes.findIndex(({ id }) => id === route.id) < index ? [placed.finding([...at, index, 'id'], `"${route.id}" stands twice`)] : [],
  );
}

/** A reader who takes the first answer must not lose anything that a later answer would have kept. */
function unsafeOrder(placed: Placed<unknown>, at: Path, routes: readonly ProductRoute[]): Finding[] {
  const immediate = routes.findIndex(({ id }) => id === 'immediate' || id === 'delete-resource');
  const safe = routes.findIndex(({ id }) => id === 'end-of-term' || id === 'let-it-expire');
  return immediate >= 0 && safe > immediate
    ? [placed.finding([...at, immediate], `stands before "${routes[safe]?.id}"; the route that can be undone comes first`)]
    : [];
}

function incomplete(provider: RawProvider, placed: Placed<unknown>, at: Path, route: ProductRoute): Finding[] {
  const template = route.extends === undefined ? undefined : provider.routes.get(route.extends)?.value;
  if (route.extends !== undefined && template === undefined) return [];
  return REQUIRED_ROUTE_FIELDS.filter((field) => route[field] === undefined && template?.[field] === undefined).map((field) =>
    placed.finding([...at, field], `is missing; write it here${route.extends ? '' : ', or name a template with "extends"'}`),
  );
}
