import { oncePer } from '../once-per.ts';
import type { Names, Placed, RawContent } from '../raw-content.ts';
import type { TOUCHED_KINDS } from '../schemas/rights.ts';
import { providerIds } from './absent.ts';
import { guideIds, productPaths } from './references.ts';

type TouchedKind = (typeof TOUCHED_KINDS)[number];

/** What a right says that it touches, `warning:ovhcloud/number-released`, in its parts. */
export function partsOf(touched: string): { readonly kind: TouchedKind; readonly to: string } {
  const colon = touched.indexOf(':');
  // The schema has made sure of the kind.
  return { kind: touched.slice(0, colon) as TouchedKind, to: touched.slice(colon + 1) };
}

/** The statement at a place, and where it stands; undefined where there is none, and for a guide, which is no data. */
export function statementAt(
  content: RawContent,
  touched: string,
): { readonly placed: Placed<unknown>; readonly at: readonly string[]; readonly value: unknown } | undefined {
  const { kind, to } = partsOf(touched);
  const [first = '', second] = to.split('/');
  const provider = content.providers.find(({ id }) => id === first);
  const whole = (placed: Placed<unknown> | undefined) => placed && { placed, at: [], value: placed.value };
  switch (kind) {
    case 'warning':
      return whole(second === undefined ? content.warnings.get(first) : provider?.warnings.get(second));
    case 'check':
      return whole(provider?.checks.get(second ?? ''));
    case 'dependant':
      return whole(provider?.dependants.get(second ?? ''));
    case 'route':
      return whole(provider?.routes.get(second ?? ''));
    case 'product':
      return whole(provider?.products.get(second ?? ''));
    case 'glossary':
      return whole(content.glossary.find(({ value }) => value.id === to));
    case 'rule': {
      const index = provider?.file.value.rules.findIndex(({ id }) => id === second) ?? -1;
      return provider && index >= 0
        ? { placed: provider.file, at: ['rules', String(index)], value: provider.file.value.rules[index] }
        : undefined;
    }
    case 'guide':
      return undefined;
  }
}

/** What there is of a kind, as a right would name it. */
export const touchable = oncePer((content: RawContent) => {
  const of = (pick: (provider: RawContent['providers'][number]) => Iterable<string>): Names =>
    new Set(content.providers.flatMap((provider) => [...pick(provider)].map((id) => `${provider.id}/${id}`)));
  const names: Readonly<Record<TouchedKind, Names>> = {
    warning: new Set([...content.warnings.keys(), ...of(({ warnings }) => warnings.keys()).keys()]),
    check: of(({ checks }) => checks.keys()),
    dependant: of(({ dependants }) => dependants.keys()),
    route: of(({ routes }) => routes.keys()),
    rule: of(({ file }) => file.value.rules.map(({ id }) => id)),
    product: productPaths(content),
    glossary: new Set(content.glossary.map(({ value }) => value.id)),
    guide: guideIds(content),
  };
  return { names, providers: providerIds(content) };
});
