/** A text that a reader sees, and where in the view it stands. */
export interface ShownText {
  readonly at: string;
  readonly text: string;
}

/** Fields of a view that are not shown: addresses, ids, and words for the drawing of signs. */
const NOT_SHOWN = new Set([
  ...['href', 'id', 'code', 'kind', 'severity', 'fate', 'sign', 'lang', 'iso', 'check', 'state', 'schedule'],
  ...['situation', 'met', 'when'],
]);

/** Every text of a view; the pieces of a rich text count as one, so that spaces between them show. */
export function* texts(value: unknown, at = ''): Generator<ShownText> {
  if (typeof value === 'string') yield { at, text: value };
  else if (Array.isArray(value)) yield* ofList(value, at);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      if (!NOT_SHOWN.has(key)) yield* texts(item, at ? `${at}.${key}` : key);
  }
}

function* ofList(list: readonly unknown[], at: string): Generator<ShownText> {
  if (list.length > 0 && list.every(isInline)) {
    // Portals print what they print: a label's own words stand in for any.
    yield { at, text: list.map(({ kind, text }) => (kind === 'label' ? 'Label' : text)).join('') };
    for (const inline of list) if (inline.text === '') yield { at: `${at}[${inline.kind}]`, text: '' };
  } else {
    for (const [index, item] of list.entries()) yield* texts(item, `${at}[${index}]`);
  }
}

function isInline(
  item: unknown,
): item is { readonly kind: 'text' | 'label' | 'link'; readonly text: string } {
  return (
    typeof item === 'object' &&
    item !== null &&
    'kind' in item &&
    (item.kind === 'text' || item.kind === 'label' || item.kind === 'link') &&
    'text' in item &&
    typeof item.text === 'string'
  );
}
