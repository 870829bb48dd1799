/** The kinds of pages, as `data-page` names them. */
export type PageKind =
  | 'home'
  | 'question'
  | 'plan'
  | 'planner'
  | 'proof'
  | 'guide'
  | 'family'
  | 'provider'
  | 'list'
  | 'search'
  | 'desk'
  | 'info'
  | 'labels'
  | 'forward'
  | 'feedback'
  | 'changes'
  | 'embed'
  | 'data'
  | 'rights'
  | 'style';

/**
 * Which kinds of pages share a sheet. One file packs a fifth smaller than its parts; kinds that readers go
 * through one after the other share theirs, and a page in a hurry (a guide, a plan) carries no styles of others.
 */
export const SHEETS = {
  wizard: ['home', 'question', 'family'],
  list: ['provider', 'list', 'info'],
  labels: ['labels'],
  plan: ['plan'],
  planner: ['planner'],
  proof: ['proof'],
  guide: ['guide'],
  search: ['search'],
  desk: ['desk'],
  feedback: ['feedback'],
  changes: ['changes'],
  embed: ['embed'],
  data: ['data'],
  rights: ['rights'],
  style: ['style'],
  site: ['forward'],
} as const satisfies Readonly<Record<string, readonly PageKind[]>>;
