import type { Catalogue } from '../../catalogue/model.ts';
import { firstBy, groupsBy, oncePer } from '../../catalogue/once-per.ts';
import type { Change } from '../../catalogue/schemas/changes.ts';
import { type Entry, entriesOf, planEntries } from '../entries.ts';
import { factUses } from './fact-uses.ts';

/** The guides and plans that a change concerns, by the change's id, in the order of all entries. */
const concernedIn = oncePer(
  (catalogue: Catalogue): ReadonlyMap<string, readonly Entry[]> =>
    new Map(catalogue.changes.map((change) => [change.id, concernedBy(change, catalogue)])),
);

/** The guides and plans that a change concerns: those it names, and those that hold a fact it names. */
export const concerned = (catalogue: Catalogue, id: string): readonly Entry[] =>
  concernedIn(catalogue).get(id) ?? [];

/** Where to look a target up. A provider stands for no page of its: too many for one to be told from another. */
const byTarget = oncePer((catalogue: Catalogue) => ({
  entries: firstBy(entriesOf(catalogue), ({ kind, id }) => `${kind}:${id}`),
  plansOf: groupsBy(planEntries(catalogue), ({ products }) => products.map((id) => `product:${id}`)),
  places: new Map(entriesOf(catalogue).map((entry, index) => [entry, index])),
}));

function concernedBy({ touches, provider, label }: Change, catalogue: Catalogue): readonly Entry[] {
  const targets = [...touches, ...(label === undefined ? [] : [`label:${provider}/${label}`])];
  return inOrder(
    targets.flatMap((target) => heldBy(catalogue, target)),
    catalogue,
  );
}

/** The guide or plan of this name, the plans of a product, or what holds a fact: `guide:…`, `product:…`, `label:…`. */
export function heldBy(catalogue: Catalogue, target: string): readonly Entry[] {
  const { entries, plansOf } = byTarget(catalogue);
  const entry = entries.get(target);
  return entry ? [entry] : (plansOf.get(target) ?? factUses(catalogue).get(target) ?? []);
}

/** The names of every guide, plan and product, as changes name them. */
export function pageTargets(catalogue: Catalogue): readonly string[] {
  const { entries, plansOf } = byTarget(catalogue);
  return [...entries.keys(), ...plansOf.keys()];
}

/** Each once, in the order of all entries. */
export function inOrder(found: readonly Entry[], catalogue: Catalogue): readonly Entry[] {
  const { places } = byTarget(catalogue);
  return [...new Set(found)].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

/** The last day on which a change was said of each code. */
const saidOn = oncePer((catalogue: Catalogue): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  // Newest first, so that the first is the last.
  for (const { id, on } of catalogue.changes)
    for (const { code } of concerned(catalogue, id)) if (!days.has(code)) days.set(code, on);
  return days;
});

/**
 * The last day on which a guide, a plan or the reply about it is known to have changed: the day of a change that was
 * said of it, or the day its facts were checked, which stands on it, whichever is later. ISO.
 */
export function changedDay(catalogue: Catalogue, { code, checked }: Pick<Entry, 'code' | 'checked'>): string {
  const said = saidOn(catalogue).get(code) ?? '';
  return said > checked ? said : checked;
}
