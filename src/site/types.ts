import type { Dependant } from '../catalogue/schemas/cautions.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Offset } from '../plan/schedule.ts';
import type { DatesView } from './dates-view.ts';
import type { LetterView } from './letter-view.ts';
import type { BesideView, PlanLawView } from './rights/beside-view.ts';
import type { SourceView } from './source-view.ts';

/**
 * What a page says in one language, as data. Builders in this folder compute it; components only
 * place it. Everything is serialisable, so that an island can take it as props.
 */

/** A piece of resolved text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** Exact words of the portal. `lang` is theirs; `gloss` the meaning when that is not the page's. */
  | {
      readonly kind: 'label';
      readonly text: string;
      readonly lang: Locale;
      readonly gloss?: string;
      readonly spoken?: string;
    }
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly external: boolean };
export type RichText = readonly Inline[];

/** Signs of severity and consequence; each has a drawing of its own. */
export type Sign = 'octagon' | 'triangle' | 'info' | 'undo' | 'tick';

export interface Link {
  readonly text: string;
  readonly href: string;
}

export interface Consequence {
  readonly sign: Sign;
  readonly text: string;
}

export interface OptionRow {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly href: string;
  /** Families only. */
  readonly icon?: Pictogram;
  readonly consequences?: readonly Consequence[];
  /** Words that the filter also finds it by: aliases and former names. */
  readonly keywords?: readonly string[];
  /** Route ids that the next question offers, so that a changed answer keeps a later one. */
  readonly routes?: readonly string[];
  /** `escape`: "I'm not sure", "Mine is not listed"; stays when the list is filtered. */
  readonly escape?: boolean;
  /** Heading of the group it stands under, on lists that are grouped. */
  readonly group?: string;
}

export type Pictogram = 'server' | 'vps' | 'domain' | 'hosting' | 'email' | 'telecom' | 'other' | 'unsure';

/** A station of the wizard's map. */
export interface Station {
  readonly state: 'answered' | 'current' | 'plan';
  /** Short name of the question: "Provider". */
  readonly name: string;
  /** The answer given; for the current one "You are here". */
  readonly text: string;
  /** Where it is changed; only for answered ones. */
  readonly change?: Link & { readonly name: string };
}

export interface QuestionView {
  readonly kind: 'question';
  readonly title: string;
  readonly hint?: string;
  readonly back: Link;
  readonly map: readonly Station[];
  readonly answers: readonly OptionRow[];
  /** The straight ways to the portal. */
  readonly portals: readonly Link[];
}

export interface FactView {
  /** Of the facts that a typed end date turns into dates. */
  readonly id?: 'ends' | 'askBy' | 'undo';
  readonly name: string;
  readonly text: string;
  readonly sign?: Sign;
}

export interface WarningView {
  readonly id: string;
  readonly severity: 'critical' | 'caution' | 'note';
  /** Fixed words of the severity: "Cannot be undone". */
  readonly tag: string;
  /** A right may undo it: nothing says that it is final. */
  readonly mayBeUndone?: boolean;
  readonly condition?: string;
  /** The same as `plan/questions.ts` writes it. */
  readonly when?: string;
  /** When money may be taken, counted from the end. */
  readonly debit?: Omit<Offset, 'id'>;
  readonly title: string;
  readonly text: RichText;
  /** "Reported, not confirmed by the provider", "Our advice". */
  readonly reliability?: string;
  readonly beside: readonly BesideView[];
}

export interface CheckView {
  readonly id: string;
  /** What it is asked as, and the answer with which it is so. */
  readonly situation: string;
  readonly met: 'yes' | 'no';
  readonly title: string;
  readonly otherwise: RichText;
  readonly beside: readonly BesideView[];
}

/** What a reader may say about their situation that is no check. */
export interface SituationView {
  readonly id: string;
  readonly title: string;
}

export interface DependantView {
  readonly id: string;
  readonly when?: string;
  readonly name: string;
  readonly fate: Dependant['fate'];
  readonly fateText: string;
  readonly text: RichText;
  readonly product?: Link;
  readonly procedure?: ProcedureView;
  readonly reliability?: string;
}

export interface StepView {
  readonly text: RichText;
  /** On pages, the first step of a plan leads to its portal. */
  readonly linked?: RichText;
  readonly remarks: readonly RichText[];
  /** Other and older words for its labels, for those who do not find them. */
  readonly wordings: readonly RichText[];
  readonly condition?: string;
}

/** Something whose end reaches this product. */
export interface CauseView {
  readonly product: Link;
  readonly fate: Dependant['fate'];
  /** What its end does to this one: "Ends with the hosting plan". */
  readonly text: string;
}

export interface ProcedureView {
  readonly title: string;
  readonly steps: readonly StepView[];
  /** Words that mislead, and the place of the step that shows them. */
  readonly trap?: { readonly title: string; readonly text: RichText; readonly step: number };
  readonly reliability?: string;
}

/** A message that a provider sends, as rows of a name and what is known. */
export interface EmailView {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly { readonly name: string; readonly text: RichText }[];
  readonly reliability?: string;
}

export interface PlanView {
  readonly kind: 'plan';
  /** Tells how to take an end back: it has no end of its own to ask for. */
  readonly takesBack: boolean;
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** The product alone, as `provider/product`, and in words for pictures and lists. */
  readonly product: string;
  readonly productName: string;
  /** The names it had before, in words; left out where it had none. */
  readonly formerly?: string;
  readonly description: string;
  readonly breadcrumbs: readonly Link[];
  readonly here: string;
  /** Ends, ask by, reversible, your data. */
  readonly facts: readonly FactView[];
  readonly portal?: Link;
  readonly regions: readonly Link[];
  readonly intro?: RichText;
  readonly warnings: readonly WarningView[];
  readonly situations: readonly SituationView[];
  readonly checks: readonly CheckView[];
  readonly dependants: readonly DependantView[];
  /** The consequences read backwards: what this product also ends with. */
  readonly causes: readonly CauseView[];
  readonly procedure?: ProcedureView;
  /** What to do where there are no steps. */
  readonly withoutSteps?: RichText;
  readonly proof: {
    readonly text: RichText;
    readonly email: RichText;
    readonly emails: readonly EmailView[];
  };
  readonly dates: DatesView;
  /** What still helps after the last moment to ask; only where one is published. */
  readonly tooLate?: readonly RichText[];
  readonly undo: { readonly text: RichText; readonly procedure?: ProcedureView };
  /** The page of the way back, where there is one. */
  readonly wayBack?: Link;
  /** On that page: which way to end the product it takes back, and what holds for the others. */
  readonly undoneWay?: string;
  readonly ways?: readonly RichText[];
  readonly missing?: { readonly reasons: readonly { readonly text: RichText; readonly check?: string }[] };
  readonly support: { readonly text: RichText; readonly action?: Link };
  /** What to write to them, where somebody has to be asked. */
  readonly letter?: LetterView;
  readonly laws: readonly PlanLawView[];
  readonly unpublished: readonly RichText[];
  readonly recap: readonly {
    readonly question: string;
    readonly answer: string;
    readonly change: Link & { readonly name: string };
  }[];
  readonly guide?: Link;
  readonly sources: readonly SourceView[];
  readonly checked: { readonly iso: string; readonly text: string };
  /** How sure the whole route is, when not plainly stated by the provider. */
  readonly reliability?: string;
  readonly permanent: Link;
  readonly related: readonly Link[];
}
