import { parseGuideBody } from '../../catalogue/guide-body.ts';
import { type Catalogue, findPlan, findProvider, type Guide, type Provider } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import { compilePlan } from '../../plan/compile.ts';
import { type Entry, entriesOf } from '../entries.ts';

/** A label's name in the whole catalogue. */
export const labelRef = (provider: string, label: string): string => `${provider}/${label}`;

/** The guides and plans that name each label, by `provider/label`, in the order of all entries. */
export const labelUses = oncePer((catalogue: Catalogue): ReadonlyMap<string, readonly Entry[]> => {
  const uses = new Map<string, Entry[]>();
  for (const entry of entriesOf(catalogue))
    for (const key of new Set(labelsIn(entry, catalogue))) uses.set(key, [...(uses.get(key) ?? []), entry]);
  return uses;
});

const labelsIn = (entry: Entry, catalogue: Catalogue): readonly string[] =>
  entry.kind === 'plan' ? planLabels(entry.id, catalogue) : guideLabels(entry.guide, catalogue);

/** What the page of a plan names of portals: `provider/label`. @param id the plan's */
export const planLabels = (id: string, catalogue: Catalogue): readonly string[] =>
  labelsOfPlan(id, catalogue, EVERY_PART);

/** What the page of a guide names of portals, in any language: `provider/label`. */
export const guideLabels = ({ bodies }: Guide, catalogue: Catalogue): readonly string[] =>
  Object.values(bodies).flatMap(({ text }) => labelsOfBody(text, catalogue));

type Part = 'procedure' | 'undoProcedure' | 'checks' | 'warnings' | 'dependants' | 'emails' | 'route';
/** Everything of a plan that has texts of its own. */
const EVERY_PART: readonly Part[] = [
  'procedure',
  'undoProcedure',
  'checks',
  'warnings',
  'dependants',
  'emails',
  'route',
];

/** What each component of guides shows of a plan. */
const SHOWN: Readonly<Record<string, readonly Part[]>> = {
  Steps: ['procedure', 'emails', 'route'],
  Undo: ['undoProcedure'],
  Warnings: ['warnings'],
  Checks: ['checks'],
  Dependants: ['dependants'],
};

function labelsOfPlan(id: string, catalogue: Catalogue, parts: readonly Part[]): readonly string[] {
  const ref = findPlan(catalogue, id);
  if (!ref) return [];
  const plan = compilePlan(catalogue, ref);
  const procedures = parts.includes('dependants')
    ? plan.dependants.map(({ procedure }) => ref.provider.procedures.get(procedure ?? ''))
    : [];
  return named([...parts.map((part) => plan[part]), ...procedures], ref.provider);
}

function labelsOfBody(body: string, catalogue: Catalogue): readonly string[] {
  return parseGuideBody(body).flatMap((piece): readonly string[] => {
    if (piece.kind === 'markdown') return [];
    const { name, props, inner } = piece;
    const within = labelsOfBody(inner, catalogue);
    if (name === 'Label') return [props['id'] ?? '', ...within];
    const shown = SHOWN[name];
    if (shown) return [...labelsOfPlan(props['plan'] ?? '', catalogue, shown), ...within];
    const [owner = '', id = ''] = (props['id'] ?? props['provider'] ?? '').split('/');
    const provider = findProvider(catalogue, owner);
    return provider ? [...named([placed(name, id, provider)], provider), ...within] : within;
  });
}

/** What a component of guides shows that names something of a provider. */
export function placed(component: string, id: string, provider: Provider): unknown {
  switch (component) {
    case 'Procedure':
      return provider.procedures.get(id);
    case 'Warning':
      return provider.warnings.get(id);
    case 'Rule':
      return provider.rules.find((rule) => rule.id === id);
    case 'Email':
      return provider.emails.get(id);
    case 'Emails':
      return [...provider.emails.values()];
    case 'Support':
      return provider.support.find((channel) => channel.id === id);
    case 'NotCovered':
      return provider.notCovered;
    default:
      return undefined;
  }
}

/** Labels that anything of the catalogue names in its texts; both languages name the same, which the check sees to. */
function named(parts: unknown, provider: Provider): readonly string[] {
  const found = JSON.stringify(parts)?.matchAll(/\{label:([a-z0-9-]+)\}/g) ?? [];
  return [...found].map(([, label = '']) => labelRef(provider.id, label));
}
