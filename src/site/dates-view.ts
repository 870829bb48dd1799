import type { StationOffset } from '../plan/schedule.ts';
import type { TimelineStation } from '../plan/timeline.ts';

/** A station of the dates; the words hold without a date typed. */
export interface DateStation {
  /** Unique in its plan. */
  readonly id: string;
  readonly kind: TimelineStation['id'];
  readonly name: string;
  /** Relative words: "24 hours before". */
  readonly when: string;
  readonly remark?: string;
  /** Stretch to the next station. */
  readonly stretch?: { readonly kind: 'undo' | 'late' | 'kept'; readonly text: string };
}

export interface DatesView {
  readonly stations: readonly DateStation[];
  /** What the island needs to put real dates in; left out where no date can be computed. */
  readonly schedule?: readonly StationOffset[];
}
