import type { RouteId } from '../../catalogue/schemas/route.ts';
import type { PerLocale } from '../../i18n/locales.ts';
import type { Article } from '../model/article.ts';
import type { WizardWay } from '../model/response.ts';
import type { Token } from '../text/tokens.ts';
import type { AskModel } from './asks.ts';
import type { Lexicon } from './lexicon.ts';
import type { Correction } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A page of the wizard, and what it asks. */
export interface Way extends Pick<WizardWay, 'asks'> {
  readonly family: string;
  readonly provider?: string;
  /** `provider/product`. */
  readonly product?: string;
  /** Whether other providers have a product of the same name. */
  readonly common: boolean;
  /** After the language and the wizard's own part of the path. */
  readonly segments: readonly string[];
}

/** Reads slips as the words that were meant. */
export type Mend = (
  typed: readonly Token[],
  data: SearchData,
) => { readonly read: readonly Token[]; readonly corrections: readonly Correction[] };

/** Something that can be asked, as `content/asks` has it. */
export interface Ask {
  /** Guides, best first; `plan` for the plans of what is named; none where it is about something else than this site. */
  readonly answers: readonly string[];
  readonly route: RouteId | undefined;
  /** Another company may be named as the place to go to. */
  readonly elsewhere: boolean;
}

/** Everything that understanding and ranking need, as far as it is loaded for a query. */
export interface SearchData {
  readonly lexicon: Lexicon;
  /** What was learnt of how people ask, where it is loaded. */
  readonly model: AskModel | undefined;
  /** What stems say that is asked, by themselves: enough for the commonest queries. */
  readonly sure: ReadonlyMap<string, string>;
  /** What can be asked, by id. */
  readonly asks: ReadonlyMap<string, Ask>;
  /** The best known first: products in the order of the site, of each its plans as an editor put them; then guides. */
  readonly articles: readonly Article[];
  /** What labels of portals are found by, with `|` around each; undefined as long as that is not there. */
  readonly labels?: string | undefined;
  /** Names of providers, families, `provider/product` and what can be asked, by id. */
  readonly names: ReadonlyMap<string, Partial<PerLocale<string>>>;
  readonly ways: readonly Way[];
  /** The guide that lists what is not covered. */
  readonly notCovered: string | undefined;
  /** The words of the pages that begin like those of the query. */
  readonly vocabularies: readonly Vocabulary[];
  /** Only where all is there that the query needs: a word not known yet would else be taken for a slip. */
  readonly mend: Mend | undefined;
}
