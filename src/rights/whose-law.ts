import type { Catalogue, Jurisdiction } from '../catalogue/model.ts';
import type { Applicable } from './rights-for.ts';

/** What one law gives; nothing of it is mixed with another's, or with what the provider says. */
export interface LawGroup {
  readonly jurisdiction: Jurisdiction;
  readonly rights: readonly Applicable[];
}

/**
 * Rights by whose law they are, laws in the order of the catalogue: France and the other countries of the Union come
 * first, because most readers live there; who says where they live has their own first.
 *
 * @param lives the id of a jurisdiction
 */
export function byLaw(
  { jurisdictions }: Pick<Catalogue, 'jurisdictions'>,
  rights: readonly Applicable[],
  lives?: string,
): readonly LawGroup[] {
  return jurisdictions
    .map((jurisdiction) => ({
      jurisdiction,
      rights: rights.filter(({ right }) => right.jurisdiction === jurisdiction.id),
    }))
    .filter(({ rights: own }) => own.length > 0)
    .toSorted((a, b) => Number(b.jurisdiction.id === lives) - Number(a.jurisdiction.id === lives));
}
