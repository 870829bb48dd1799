import { didYouMean, type Finding } from '../finding.ts';
import { isKnown, type Placed, type RawContent, type RawProvider } from '../raw-content.ts';
import type { ProductRoute, RouteTemplate } from '../schemas/route.ts';
import type { Rule } from './rule.ts';

type Path = readonly (string | number)[];
type Refer = (
  placed: Placed<unknown>,
  at: Path,
  what: string,
  id: string | undefined,
  valid: Iterable<string>,
) => void;

/** Every id that points to something must point to something that exists. */
export const references: Rule = (content) => {
  const findings: Finding[] = [];
  const refer: Refer = (placed, at, what, id, valid) => {
    if (id === undefined) return;
    const names = [...valid];
    if (!isKnown(content, id, names))
      findings.push(placed.finding(at, `${what} "${id}" does not exist; ${didYouMean(id, names)}`));
  };
  for (const provider of content.providers) checkProvider(content, provider, refer);
  checkGuides(content, refer);
  return findings;
};

function checkProvider(content: RawContent, provider: RawProvider, refer: Refer): void {
  const { file, screens, labels, procedures, dependants, routes, products } = provider;
  const regions = file.value.regions.map(({ id }) => id);
  refer(file, ['portal', 'home'], 'screen', file.value.portal.home, screens.keys());
  for (const placed of screens.values()) {
    const { url } = placed.value;
    if (typeof url === 'object')
      for (const region of Object.keys(url)) refer(placed, ['url', region], 'region', region, regions);
  }
  for (const placed of labels.values())
    refer(placed, ['screen'], 'screen', placed.value.screen, screens.keys());
  for (const placed of procedures.values())
    refer(placed, ['screen'], 'screen', placed.value.screen, screens.keys());
  for (const placed of dependants.values()) {
    refer(placed, ['procedure'], 'procedure', placed.value.procedure, procedures.keys());
    refer(placed, ['product'], 'product', placed.value.product, productPaths(content));
  }
  for (const placed of routes.values()) checkRoute(content, provider, placed, [], placed.value, refer);
  for (const placed of products.values()) {
    const product = placed.value;
    const families = content.families
      .filter(({ value }) => value.kind !== 'topic')
      .map(({ value }) => value.id);
    refer(placed, ['family'], 'family', product.family, families);
    product.alsoUnder.forEach((family, index) =>
      refer(placed, ['alsoUnder', index], 'family', family, families),
    );
    refer(placed, ['screen'], 'screen', product.screen, screens.keys());
    refer(placed, ['guide'], 'guide', product.guide, guideIds(content));
    checkLists(content, provider, placed, [], product, refer);
    product.routes?.forEach((route, index) =>
      checkRoute(content, provider, placed, ['routes', index], route, refer),
    );
    product.variants?.forEach((variant, v) =>
      variant.routes.forEach((route, r) =>
        checkRoute(content, provider, placed, ['variants', v, 'routes', r], route, refer),
      ),
    );
  }
}

interface Lists {
  readonly checks: readonly string[];
  readonly warnings: readonly string[];
  readonly dependants: readonly string[];
}

function checkLists(
  content: RawContent,
  provider: RawProvider,
  placed: Placed<unknown>,
  at: Path,
  lists: Lists,
  refer: Refer,
): void {
  lists.checks.forEach((id, index) =>
    refer(placed, [...at, 'checks', index], 'check', id, provider.checks.keys()),
  );
  lists.dependants.forEach((id, index) =>
    refer(placed, [...at, 'dependants', index], 'dependant', id, provider.dependants.keys()),
  );
  const warnings = [...provider.warnings.keys(), ...content.warnings.keys()];
  lists.warnings.forEach((id, index) => refer(placed, [...at, 'warnings', index], 'warning', id, warnings));
}

function checkRoute(
  content: RawContent,
  provider: RawProvider,
  placed: Placed<unknown>,
  at: Path,
  route: RouteTemplate | ProductRoute,
  refer: Refer,
): void {
  const value = (field: Path, id: string | undefined): void =>
    refer(placed, [...at, ...field], 'value', id, provider.values.keys());
  const procedure = (field: Path, id: string | undefined): void =>
    refer(placed, [...at, ...field], 'procedure', id, provider.procedures.keys());
  checkLists(content, provider, placed, at, route, refer);
  if ('extends' in route)
    refer(placed, [...at, 'extends'], 'route template', route.extends, provider.routes.keys());
  refer(
    placed,
    [...at, 'support'],
    'support channel',
    route.support,
    provider.file.value.support.map(({ id }) => id),
  );
  procedure(['procedure'], route.procedure);
  if (route.ends && 'delay' in route.ends) value(['ends', 'delay'], route.ends.delay);
  if (route.askBy?.kind === 'before-end') value(['askBy', 'notice'], route.askBy.notice);
  if (route.askBy?.kind === 'within') value(['askBy', 'period'], route.askBy.period);
  const { undo } = route;
  if (undo?.kind === 'before-end') value(['undo', 'notice'], undo.notice);
  if (undo?.kind === 'until-link') value(['undo', 'validity'], undo.validity);
  if (undo && 'procedure' in undo) procedure(['undo', 'procedure'], undo.procedure);
  route.confirmation?.emails.forEach((id, index) =>
    refer(placed, [...at, 'confirmation', 'emails', index], 'e-mail', id, provider.emails.keys()),
  );
  route.after?.stages.forEach((stage, index) => value(['after', 'stages', index, 'lasts'], stage.lasts));
}

function checkGuides(content: RawContent, refer: Refer): void {
  for (const { head } of content.guides) {
    const { provider, products, next, related } = head.value;
    refer(
      head,
      ['provider'],
      'provider',
      provider,
      content.providers.map(({ id }) => id),
    );
    products.forEach((product, index) =>
      refer(head, ['products', index], 'product', product, productPaths(content)),
    );
    related.forEach((guide, index) => refer(head, ['related', index], 'guide', guide, guideIds(content)));
    refer(head, ['next'], 'plan, product or family', next, [
      ...planPaths(content),
      ...productPaths(content),
      ...content.families.map(({ value }) => value.id),
    ]);
  }
}

/** `provider/product` of everything in the content. */
export function productPaths(content: RawContent): string[] {
  return content.providers.flatMap(({ id, products }) =>
    [...products.keys()].map((product) => `${id}/${product}`),
  );
}

/** `provider/product[/variant]/route` of everything in the content. */
export function planPaths(content: RawContent): string[] {
  return content.providers.flatMap(({ id, products }) =>
    [...products].flatMap(([product, { value }]) => [
      ...(value.routes ?? []).map((route) => `${id}/${product}/${route.id}`),
      ...(value.variants ?? []).flatMap((variant) =>
        variant.routes.map((route) => `${id}/${product}/${variant.id}/${route.id}`),
      ),
    ]),
  );
}

/** `{family}/{slug}` of every guide that exists in at least one language. */
export function guideIds(content: RawContent): string[] {
  return [...new Set(content.guides.map(({ id }) => id))];
}
