import type { Catalogue, Guide, PlanRef } from '../../catalogue/model.ts';
import { groupsBy, oncePer } from '../../catalogue/once-per.ts';
import { type Entry, entriesOf } from '../entries.ts';
import { namedByGuide, namedByPlan } from '../facts-named.ts';

/** A label's name in the whole catalogue. */
export const labelRef = (provider: string, label: string): string => `${provider}/${label}`;

/** The guides and plans whose pages name each label, by `provider/label`, in the order of all entries. */
export const labelUses = oncePer(
  (catalogue: Catalogue): ReadonlyMap<string, readonly Entry[]> =>
    groupsBy(entriesOf(catalogue), (entry) => new Set(labelsIn(entry, catalogue))),
);

const labelsIn = (entry: Entry, catalogue: Catalogue): readonly string[] =>
  entry.kind === 'plan' ? planLabels(entry.ref, catalogue) : guideLabels(entry.guide, catalogue);

/** What the page of a plan names of portals: `provider/label`. */
export const planLabels = (ref: PlanRef, catalogue: Catalogue): readonly string[] =>
  labelsAmong(namedByPlan(ref, catalogue));

/** What the page of a guide names of portals, in any language: `provider/label`. */
export const guideLabels = (guide: Guide, catalogue: Catalogue): readonly string[] =>
  labelsAmong(namedByGuide(guide, catalogue));

const LABEL = 'label:';

const labelsAmong = (facts: readonly string[]): readonly string[] =>
  facts.flatMap((fact) => (fact.startsWith(LABEL) ? [fact.slice(LABEL.length)] : []));
