import type { Locale } from '../i18n/locales.ts';
import type { Block, Passage } from './model.ts';
import type { ShortReply } from './short-reply.ts';

/**
 * What a part of a reply is for, in the order of a reply. `irreversible` stands in for `warnings` where the
 * agent leaves those out; `steps-apart` are steps that a guide shows, for copying alone.
 */
export type Role =
  | 'answer'
  | 'warnings'
  | 'irreversible'
  | 'checks'
  | 'steps'
  | 'proof'
  | 'dates'
  | 'undo'
  | 'link'
  | 'steps-apart';

export interface Part {
  readonly role: Role;
  readonly blocks: readonly Block[];
}

/** Everything that can be said about one guide or plan in one language. */
export interface ReplyParts {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly short: ShortReply;
  /** What has to be asked before this is the right answer; left out where there is nothing to ask. */
  readonly ask?: readonly Block[];
  /** What laws and registries add: an agent may send one of them. Left out where none does. */
  readonly laws?: readonly LawPart[];
}

/** A right with its article, to go behind a reply. */
export interface LawPart {
  readonly id: string;
  /** Whose law it is, and what it gives. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type RepliesByLocale = Readonly<Record<Locale, ReplyParts>>;

export interface ReplyOptions {
  /** One after the other, each complete. */
  readonly languages: readonly Locale[];
  readonly warnings: boolean;
  readonly dates: boolean;
  /** The agent's own words, as typed; left out where empty. */
  readonly greeting?: Readonly<Partial<Record<Locale, string>>>;
  readonly signature?: Readonly<Partial<Record<Locale, string>>>;
}

/**
 * A complete reply. Critical warnings go only with the express choice `warnings: false`, and then one
 * sentence stays for what cannot be undone.
 *
 * @returns a passage per language, to be given to `toText`, `toMarkdown` or `toHtml`
 */
export function composeReply(replies: RepliesByLocale, options: ReplyOptions): readonly Passage[] {
  const { languages, greeting, signature } = options;
  return languages.map((lang) => ({
    lang,
    blocks: [
      ...verbatim(greeting?.[lang]),
      ...wholeBlocks(replies[lang], options),
      ...verbatim(signature?.[lang]),
    ],
  }));
}

/** The whole reply between greeting and signature. */
export function wholeBlocks(
  { parts }: ReplyParts,
  { warnings, dates }: Pick<ReplyOptions, 'warnings' | 'dates'>,
): readonly Block[] {
  const left: ReadonlySet<Role> = new Set<Role>([
    'steps-apart',
    warnings ? 'irreversible' : 'warnings',
    ...(dates ? [] : (['dates'] as const)),
  ]);
  return parts.flatMap(({ role, blocks }) => (left.has(role) ? [] : blocks));
}

/** The steps of a plan, or those that a guide shows. */
export function stepBlocks({ parts }: ReplyParts): readonly Block[] {
  return parts.flatMap(({ role, blocks }) => (role === 'steps' || role === 'steps-apart' ? blocks : []));
}

/** Words of the agent as a block; none where they are empty. */
export function verbatim(text: string | undefined): readonly Block[] {
  return text === undefined || text.trim() === '' ? [] : [{ kind: 'verbatim', text }];
}
