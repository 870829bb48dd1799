import type { Act, Part } from '../../plan/exit/order.ts';
import type { FactView, RichText } from '../types.ts';

/** A plan as something to tick. */
export interface PickView {
  readonly code: string;
  /** The product where it has one plan, else how it ends. */
  readonly text: string;
}

/** A product, or a form of one, with its plans; with one plan alone the name says it. */
export interface PickRow {
  readonly name: string;
  readonly picks: readonly PickView[];
}

/** What can be ticked at one provider, family by family. */
export interface PickGroup {
  readonly name: string;
  readonly families: readonly { readonly name: string; readonly rows: readonly PickRow[] }[];
}

/** A point to settle once, however many of the chosen plans ask for it. */
export interface SharedCheck {
  /** `provider/check`: the same everywhere, so that a tick finds it again. */
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly otherwise: RichText;
  /** Codes of the plans that ask for it. */
  readonly of: readonly string[];
}

/** A plan in its place in the order. */
export interface TaskView {
  readonly code: string;
  readonly act: Act;
  /** Codes of plans that come before it. */
  readonly needs: readonly string[];
  /** As `plan/exit/timing.ts` writes it. */
  readonly timing?: string;
  /** `provider/product`, by which answers about it are kept. */
  readonly product: string;
  readonly title: string;
  readonly href: string;
  /** By when it is asked for, and when it ends. */
  readonly facts: readonly FactView[];
  /** What ends with it, or has steps of its own: to be seen to before. */
  readonly firsts: readonly {
    readonly name: string;
    readonly fateText: string;
    /** Whom it concerns, as `plan/situation.ts` writes it. */
    readonly when?: string;
  }[];
}

export interface PlannerView {
  readonly groups: readonly PickGroup[];
  readonly checks: readonly SharedCheck[];
  readonly parts: readonly { readonly id: Part; readonly tasks: readonly TaskView[] }[];
}
