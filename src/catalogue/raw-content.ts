import type { Locale } from '../i18n/locales.ts';
import type { Finding } from './finding.ts';
import type { GuideMarkup } from './guide-markup.ts';
import type { Ask } from './schemas/asks.ts';
import type { Check, Dependant, Warning } from './schemas/cautions.ts';
import type { Change } from './schemas/changes.ts';
import type { Email } from './schemas/emails.ts';
import type { Expiry } from './schemas/expiry.ts';
import type { GuideHead, GuidePartHead } from './schemas/guides.ts';
import type { Intent } from './schemas/intents.ts';
import type { Blank, Letter } from './schemas/letters.ts';
import type { Moved, Removed } from './schemas/moved.ts';
import type { NotCovered } from './schemas/not-covered.ts';
import type { ProductFile } from './schemas/product.ts';
import type { Label, Procedure, ProviderFile, Screen, Value } from './schemas/provider.ts';
import type { JurisdictionFile, Touched } from './schemas/rights.ts';
import type { RouteTemplate } from './schemas/route.ts';
import type { SearchWords } from './schemas/search-words.ts';
import type { Family, GlossaryEntry, Source } from './schemas/site.ts';
import type { Situation } from './schemas/situations.ts';
import type { Terms } from './schemas/terms.ts';
import type { TranslationNotes } from './schemas/translations.ts';
import type { UnsureFile } from './schemas/unsure.ts';

type Path = readonly (string | number)[];

/** A value that remembers where it stands, so that a finding can name file, field and line. */
export interface Placed<T> {
  readonly value: T;
  /** Makes a finding about the value, or about something inside it. */
  readonly finding: (at: Path, message: string) => Finding;
}

export type Entries<T> = ReadonlyMap<string, Placed<T>>;

/** The content as it stands in the files, each file valid by itself, references unchecked. */
export interface RawContent {
  readonly families: readonly Placed<Family>[];
  readonly sources: Entries<Source>;
  /** The tags of those that belong to no provider. */
  readonly sharedSources: Names;
  readonly glossary: readonly Placed<GlossaryEntry>[];
  readonly warnings: Entries<Warning>;
  readonly situations: Entries<Situation>;
  readonly intents: readonly Placed<Intent>[];
  /** Words to send, and what they leave to the sender. */
  readonly letters: Entries<Letter>;
  readonly blanks: Entries<Blank>;
  readonly providers: readonly RawProvider[];
  readonly guides: readonly RawGuide[];
  readonly guideParts: readonly RawGuidePart[];
  /** What laws and registries give, by the name of the file: whose law it is. */
  readonly rights: Entries<JurisdictionFile>;
  /** What rights may undo of what providers say, each in its provider's folder. */
  readonly touched: readonly Placed<Touched>[];
  readonly changes: readonly Placed<Change>[];
  readonly moved: readonly Placed<Moved>[];
  readonly removed: readonly Placed<Removed>[];
  /** By the name of the file. */
  readonly asks: Entries<Omit<Ask, 'id'>>;
  /** Those of the whole site first, then what each provider adds. */
  readonly search: readonly Placed<SearchWords>[];
  /** Left out where there is no such file, which is allowed, or none that could be read; so are the terms. */
  readonly unsure?: Placed<UnsureFile> | undefined;
  readonly terms?: Terms | undefined;
  /** Left out, nothing is ever out of date. */
  readonly expiry?: Expiry | undefined;
  /** Words that no statement may use which a right may undo. */
  readonly finalWords?: Terms | undefined;
  /** By the language: what each translation was made from. */
  readonly translations: readonly (readonly [locale: string, Placed<TranslationNotes>])[];
  /** Where each code led that was ever published, where that is known. */
  readonly published?: ReadonlyMap<string, string> | undefined;
  /** What stands in files that could not be read: a name that may be defined there is not called missing. */
  readonly unread: ReadonlySet<string>;
}

/** Names to look one up in: the keys of a table, or a set. */
export type Names = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** Whether `id`, a name or a path of names, is one of `names`, or may be defined in a file that could not be read. */
export function isKnown({ unread }: Pick<RawContent, 'unread'>, id: string, names: Names): boolean {
  return names.has(id) || unread.has(id) || id.split('/').every((name) => unread.has(name));
}

export interface RawProvider {
  readonly id: string;
  readonly file: Placed<ProviderFile>;
  readonly values: Entries<Value>;
  readonly screens: Entries<Screen>;
  readonly labels: Entries<Label>;
  /** The day on which the labels of a file were checked, by its path. */
  readonly portalChecked: ReadonlyMap<string, string>;
  readonly procedures: Entries<Procedure>;
  readonly checks: Entries<Check>;
  readonly warnings: Entries<Warning>;
  readonly dependants: Entries<Dependant>;
  readonly emails: Entries<Email>;
  readonly notCovered: readonly Placed<NotCovered>[];
  readonly routes: Entries<RouteTemplate>;
  readonly products: Entries<ProductFile>;
}

/** A text in Markdown and components, under a head. */
export interface RawGuideText<Head> {
  readonly locale: Locale;
  readonly head: Placed<Head>;
  /** The text under the head, and the line of the file it begins on. */
  readonly body: string;
  readonly bodyLine: number;
  /** What that text is made of. */
  readonly markup: GuideMarkup;
}

export interface RawGuide extends RawGuideText<GuideHead> {
  readonly id: string;
  readonly family: string;
  readonly slug: string;
}

/** What a provider says in a guide of the whole site, where that guide leaves room for it. */
export interface RawGuidePart extends RawGuideText<GuidePartHead> {
  readonly provider: string;
  /** The id of the guide, which is the path of the part too. */
  readonly guide: string;
  readonly slug: string;
}
