import type { Catalogue, Provider } from '../../catalogue/model.ts';
import { fitsOnePlanner } from '../lists/page-sizes.ts';

/** A page on which an exit is planned. */
export interface PlannerPage {
  /** Its provider, where each has a page of its own. */
  readonly provider?: string;
  /** The name of the sheet that narrows it (`plannerSheetPath`). */
  readonly sheet: string;
  /** Whose plans can be chosen on it. */
  readonly providers: readonly Provider[];
}

/** One page for all as long as that stays readable, else one for each provider. */
export function plannerPages(catalogue: Catalogue): readonly PlannerPage[] {
  const { providers } = catalogue;
  return fitsOnePlanner(catalogue)
    ? [{ sheet: 'all', providers }]
    : providers.map((provider) => ({ provider: provider.id, sheet: provider.id, providers: [provider] }));
}
