/**
 * The grammar of texts in the catalogue: plain words with `{label:id}`, `{value:id}`, `{portal}`,
 * `{provider}`, `{blank:id}` in letters, and `[words](kind:target)`. Nothing else is markup.
 */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'label'; readonly id: string }
  | { readonly kind: 'value'; readonly id: string }
  | { readonly kind: 'blank'; readonly id: string }
  | { readonly kind: 'portal' }
  | { readonly kind: 'provider' }
  | { readonly kind: 'link'; readonly text: string; readonly target: LinkTarget }
  | { readonly kind: 'invalid'; readonly text: string };

export const LINK_KINDS = ['guide', 'plan', 'product', 'page', 'screen', 'support', 'section'] as const;

export interface LinkTarget {
  readonly kind: (typeof LINK_KINDS)[number];
  readonly to: string;
}

const TOKEN = /\{([^{}]*)\}|\[([^[\]]*)\]\(([^()\s]*)\)/g;

/**
 * Splits a text into tokens; what has the form of markup but is none becomes `invalid`.
 * Never throws, and joining the sources of all tokens gives the text back.
 *
 * @example parseText('Choose {label:confirm}.') // text "Choose ", label "confirm", text "."
 */
export function parseText(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index > end) tokens.push({ kind: 'text', text: source.slice(end, match.index) });
    tokens.push(
      match[1] === undefined
        ? linkToken(match[0], match[2] ?? '', match[3] ?? '')
        : braceToken(match[0], match[1]),
    );
    end = match.index + match[0].length;
  }
  if (end < source.length) tokens.push({ kind: 'text', text: source.slice(end) });
  return tokens;
}

function braceToken(source: string, inner: string): Token {
  if (inner === 'portal' || inner === 'provider') return { kind: inner };
  const [kind, id, ...others] = inner.split(':');
  if ((kind === 'label' || kind === 'value' || kind === 'blank') && id && others.length === 0)
    return { kind, id };
  return { kind: 'invalid', text: source };
}

function linkToken(source: string, text: string, target: string): Token {
  const parsed = parseLinkTarget(target);
  return parsed && text ? { kind: 'link', text, target: parsed } : { kind: 'invalid', text: source };
}

/**
 * Reads the target of a link, in the catalogue and in guides alike.
 *
 * @example parseLinkTarget('plan:ovhcloud/vps/immediate') // { kind: 'plan', to: 'ovhcloud/vps/immediate' }
 * @example parseLinkTarget('#steps') // { kind: 'section', to: 'steps' }
 */
export function parseLinkTarget(target: string): LinkTarget | undefined {
  if (/^#[a-z0-9-]+$/.test(target)) return { kind: 'section', to: target.slice(1) };
  const match = /^([a-z]+):([a-z0-9/-]+)$/.exec(target);
  // A section has no other form than the one above: this one would be an address of its own kind on a page.
  const kind = LINK_KINDS.find((known) => known === match?.[1] && known !== 'section');
  return kind && match?.[2] ? { kind, to: match[2] } : undefined;
}

/** The sections of a plan that a text may point to. */
export const PLAN_SECTIONS = [
  'read-first',
  'checks',
  'affected',
  'steps',
  'dates',
  'undo',
  'missing',
  'letter',
  'answers',
  'sources',
];
