import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import type { Finding } from '../finding.ts';
import { oncePer } from '../once-per.ts';
import type { Names, Placed, RawContent, RawProvider } from '../raw-content.ts';
import type { Procedure } from '../schemas/provider.ts';
import type { ProductRoute, RouteTemplate } from '../schemas/route.ts';
import { parseText } from '../text.ts';
import { absent, knownIn, providerIds } from './absent.ts';
import type { Rule } from './rule.ts';

type Path = readonly (string | number)[];
type Refer = (placed: Placed<unknown>, at: Path, what: string, id: string | undefined, valid: Names) => void;

/** Every id that points to something must point to something that exists. */
export const references: Rule = (content) => {
  const findings: Finding[] = [];
  const refer: Refer = (placed, at, what, id, valid) => {
    if (id === undefined) return;
    const message = absent(knownIn(content), what, id, valid);
    if (message) findings.push(placed.finding(at, message));
  };
  for (const provider of content.providers) checkProvider(content, provider, refer);
  checkGuides(content, refer);
  return findings;
};

function checkProvider(content: RawContent, provider: RawProvider, refer: Refer): void {
  const { file, screens, labels, procedures, dependants, routes, products } = provider;
  const regions = new Set(file.value.regions.map(({ id }) => id));
  refer(file, ['portal', 'home'], 'screen', file.value.portal.home, screens);
  for (const family of Object.keys(file.value.familyHints))
    refer(file, ['familyHints', family], 'family', family, productFamilies(content));
  for (const placed of screens.values()) {
    const { url } = placed.value;
    if (typeof url === 'object')
      for (const region of Object.keys(url)) refer(placed, ['url', region], 'region', region, regions);
  }
  for (const placed of labels.values()) refer(placed, ['screen'], 'screen', placed.value.screen, screens);
  for (const placed of procedures.values()) {
    refer(placed, ['screen'], 'screen', placed.value.screen, screens);
    refer(placed, ['decides'], 'label of these steps', placed.value.decides, labelsOf(placed.value));
  }
  for (const placed of dependants.values()) {
    refer(placed, ['procedure'], 'procedure', placed.value.procedure, procedures);
    refer(placed, ['product'], 'product', placed.value.product, productPaths(content));
  }
  for (const placed of provider.warnings.values()) {
    const { debit } = placed.value;
    if (debit?.kind === 'before-end')
      refer(placed, ['debit', 'notice'], 'value', debit.notice, provider.values);
  }
  for (const placed of routes.values()) checkRoute(content, provider, placed, [], placed.value, refer);
  for (const placed of products.values()) {
    const product = placed.value;
    const families = productFamilies(content);
    refer(placed, ['family'], 'family', product.family, families);
    product.alsoUnder.forEach((family, index) =>
      refer(placed, ['alsoUnder', index], 'family', family, families),
    );
    refer(placed, ['screen'], 'screen', product.screen, screens);
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
  lists.checks.forEach((id, index) => refer(placed, [...at, 'checks', index], 'check', id, provider.checks));
  lists.dependants.forEach((id, index) =>
    refer(placed, [...at, 'dependants', index], 'dependant', id, provider.dependants),
  );
  const warnings = warningsOf(content)(provider);
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
    refer(placed, [...at, ...field], 'value', id, provider.values);
  const procedure = (field: Path, id: string | undefined): void =>
    refer(placed, [...at, ...field], 'procedure', id, provider.procedures);
  checkLists(content, provider, placed, at, route, refer);
  if ('extends' in route) refer(placed, [...at, 'extends'], 'route template', route.extends, provider.routes);
  refer(placed, [...at, 'support'], 'support channel', route.support, supportOf(provider));
  procedure(['procedure'], route.procedure);
  if (route.ends && 'delay' in route.ends) value(['ends', 'delay'], route.ends.delay);
  if (route.askBy?.kind === 'before-end') value(['askBy', 'notice'], route.askBy.notice);
  if (route.askBy?.kind === 'within') value(['askBy', 'period'], route.askBy.period);
  refer(placed, [...at, 'letter'], 'letter', route.letter, content.letters);
  const { undo } = route;
  if (undo?.kind === 'before-end') value(['undo', 'notice'], undo.notice);
  if (undo?.kind === 'until-link') value(['undo', 'validity'], undo.validity);
  if (undo && 'procedure' in undo) procedure(['undo', 'procedure'], undo.procedure);
  route.confirmation?.emails.forEach((id, index) =>
    refer(placed, [...at, 'confirmation', 'emails', index], 'e-mail', id, provider.emails),
  );
  route.after?.stages.forEach((stage, index) => value(['after', 'stages', index, 'lasts'], stage.lasts));
}

function checkGuides(content: RawContent, refer: Refer): void {
  for (const intent of content.intents)
    refer(intent, ['guide'], 'guide', intent.value.guide, guideIds(content));
  for (const { head } of [...content.guides, ...content.guideParts]) {
    const { products, next, related } = head.value;
    if ('provider' in head.value)
      refer(head, ['provider'], 'provider', head.value.provider, providerIds(content));
    products.forEach((product, index) =>
      refer(head, ['products', index], 'product', product, productPaths(content)),
    );
    related.forEach((guide, index) => refer(head, ['related', index], 'guide', guide, guideIds(content)));
    refer(head, ['next'], 'plan, product or family', next, nextTargets(content));
  }
}

const productFamilies = oncePer(
  (content: RawContent): Names =>
    new Set(content.families.filter(({ value }) => value.kind !== 'topic').map(({ value }) => value.id)),
);

/** The labels that a procedure's steps name to everybody who takes them. */
const labelsOf = ({ steps }: Procedure): Names =>
  new Set(
    steps
      .filter(({ condition }) => condition === undefined)
      .flatMap(({ text }) => parseText(text[DEFAULT_LOCALE]))
      .flatMap((token) => (token.kind === 'label' ? [token.id] : [])),
  );

/** The ids of a provider's support channels. */
export const supportOf = oncePer(
  (provider: RawProvider): Names => new Set(provider.file.value.support.map(({ id }) => id)),
);

/** The warnings that a provider's files may name: its own and the general ones. */
const warningsOf = oncePer(({ warnings }: RawContent) =>
  oncePer((provider: RawProvider): Names => new Set([...provider.warnings.keys(), ...warnings.keys()])),
);

/** `provider/product` of everything in the content. */
export const productPaths = oncePer(
  (content: RawContent): Names =>
    new Set(
      content.providers.flatMap(({ id, products }) =>
        [...products.keys()].map((product) => `${id}/${product}`),
      ),
    ),
);

/** `provider/product[/variant]/route` of everything in the content. */
export const planPaths = oncePer(
  (content: RawContent): Names =>
    new Set(
      content.providers.flatMap(({ id, products }) =>
        [...products].flatMap(([product, { value }]) => [
          ...(value.routes ?? []).map((route) => `${id}/${product}/${route.id}`),
          ...(value.variants ?? []).flatMap((variant) =>
            variant.routes.map((route) => `${id}/${product}/${variant.id}/${route.id}`),
          ),
        ]),
      ),
    ),
);

/** `{family}/{slug}` of every guide that exists in at least one language. */
export const guideIds = oncePer((content: RawContent): Names => new Set(content.guides.map(({ id }) => id)));

/** What a guide may lead on to. */
const nextTargets = oncePer(
  (content: RawContent): Names =>
    new Set([
      ...planPaths(content).keys(),
      ...productPaths(content).keys(),
      ...content.families.map(({ value }) => value.id),
    ]),
);
