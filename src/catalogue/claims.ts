import type { Finding } from './finding.ts';
import type { Entries, Placed, RawContent, RawProvider } from './raw-content.ts';
import { FACT_KINDS, FACT_TABLES, type FactKind } from './schemas/changes.ts';
import type { ClaimKind } from './schemas/expiry.ts';

/** Something the site says that was true on a day. */
export interface Claim {
  /** `label:provider/id`; what belongs to no provider is `warning:id`, `right:jurisdiction/id`, `guide:family/slug`. */
  readonly key: string;
  readonly kind: ClaimKind;
  readonly provider?: string | undefined;
  /** Whether whoever believes it wrongly loses something for good. */
  readonly critical: boolean;
  /** Whether it is our own recommendation, which no document says. */
  readonly advice: boolean;
  /** The last day it is known to have been checked, ISO; left out where no file says so. */
  readonly checked?: string | undefined;
  readonly finding: (message: string) => Finding;
}

/** Every statement of the content that grows old, with the day it was last checked. */
export function claimsOf(content: RawContent): readonly Claim[] {
  const read = readDays(content);
  return [
    ...content.providers.flatMap((provider) => ofProvider(provider, read)),
    ...[...content.warnings].map(([id, placed]) =>
      claim('warning', id, placed, { critical: isCritical(placed), checked: newest(read(placed)) }),
    ),
    ...[...content.rights].flatMap(([jurisdiction, placed]) =>
      Object.entries(placed.value.rights).map(([id, right]) =>
        claim('right', `${jurisdiction}/${id}`, inside(placed, ['rights', id], right), {
          checked: newest(read({ value: right })),
        }),
      ),
    ),
    ...[...content.guides, ...content.guideParts].map((guide) => {
      const provider = 'guide' in guide ? guide.provider : guide.head.value.provider;
      const id = 'guide' in guide ? guide.guide : guide.id;
      return { ...claim('guide', id, guide.head, { checked: guide.head.value.checked }), provider };
    }),
  ];
}

/** The latest of some days, where there is any. */
const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);

type Read = (cited: { readonly value: object }) => readonly string[];

/** The days on which the documents of a statement were read; of a month that is all that is known, its first. */
function readDays({ sources }: RawContent): Read {
  return ({ value }) => {
    const tags: unknown = 'sources' in value ? value.sources : undefined;
    if (!Array.isArray(tags)) return [];
    return tags.flatMap((tag) => {
      const day = sources.get(String(tag))?.value.read;
      return day === undefined ? [] : [day.length === 7 ? `${day}-01` : day];
    });
  };
}

function ofProvider(provider: RawProvider, read: Read): readonly Claim[] {
  const { checked } = provider.file.value;
  const facts = FACT_KINDS.flatMap((kind) =>
    [...tableOf(provider, kind)].map(([id, placed]) =>
      claim(kind, `${provider.id}/${id}`, placed, {
        provider: provider.id,
        critical: isCritical(placed),
        checked: newest([...read(placed), ownDay(provider, placed) ?? checked]),
      }),
    ),
  );
  const products = [...provider.products].map(([id, placed]) =>
    claim('product', `${provider.id}/${id}`, placed, {
      provider: provider.id,
      checked: placed.value.checked,
    }),
  );
  return [...facts, ...products];
}

/** The day that the file of a label says for all labels in it. */
const ownDay = ({ portalChecked }: RawProvider, placed: Placed<unknown>): string | undefined =>
  portalChecked.get(placed.finding([], '').file);

function tableOf(provider: RawProvider, kind: FactKind): Entries<object> {
  if (kind !== 'rule') return provider[FACT_TABLES[kind]];
  const { file } = provider;
  return new Map(file.value.rules.map((rule, index) => [rule.id, inside(file, ['rules', index], rule)]));
}

/** Something inside a value, with its own place. */
const inside = <T>(placed: Placed<unknown>, path: readonly (string | number)[], value: T): Placed<T> => ({
  value,
  finding: (at, message) => placed.finding([...path, ...at], message),
});

const isAdvice = ({ value }: Placed<unknown>): boolean =>
  typeof value === 'object' && value !== null && 'advice' in value && value.advice === true;

const isCritical = ({ value }: Placed<object>): boolean =>
  'severity' in value && value.severity === 'critical';

function claim(
  kind: ClaimKind,
  id: string,
  placed: Placed<unknown>,
  more: { readonly provider?: string; readonly critical?: boolean; readonly checked?: string | undefined },
): Claim {
  return {
    critical: false,
    advice: isAdvice(placed),
    ...more,
    key: `${kind}:${id}`,
    kind,
    finding: (message) => placed.finding([], message),
  };
}
