import type { Provider } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import type { Label } from '../../catalogue/schemas/provider.ts';
import { parseText } from '../../catalogue/text.ts';
import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import type { ViewContext } from '../context.ts';
import { labelInline } from '../text/resolve-text.ts';
import type { Inline } from '../types.ts';

/** Where a label can stand on a screen: what it is, or an entry of a menu that belongs to a row. */
export const PLACES = ['menu', 'row-entry', 'row-menu', 'tab', 'box', 'button', 'tick'] as const;
export type PlaceKind = (typeof PLACES)[number];

/** Where a label stands, to be drawn and to be said. */
export interface Place {
  readonly kind: PlaceKind;
  readonly label: Extract<Inline, { kind: 'label' }>;
  /** The same in words, before and after the label: "In a menu: the entry …". */
  readonly said: readonly [string, string];
}

/** The place of a label; undefined where nobody has published it. */
export function placeOf(
  id: string,
  label: Label,
  context: ViewContext & { readonly provider: Provider },
): Place | undefined {
  const kind = kindOf(id, label, context.provider);
  const chip = labelInline(label, context);
  if (kind === undefined || chip.kind !== 'label') return undefined;
  const [before = '', after = ''] = context.t(`labels.place.${kind}`, { label: '{label}' }).split('{label}');
  return { kind, label: chip, said: [before, after] };
}

function kindOf(id: string, { part }: Label, provider: Provider): PlaceKind | undefined {
  return part === 'menu' && entriesOfRows(provider).has(id) ? 'row-entry' : part;
}

/** Entries that every procedure opens the menu of a row for, just before. */
const entriesOfRows = oncePer((provider: Provider): ReadonlySet<string> => {
  const opened = new Map<string, boolean>();
  for (const { steps } of provider.procedures.values()) {
    const named = steps.flatMap(({ text }) =>
      // Both languages name the same, which the content check sees to.
      parseText(text[DEFAULT_LOCALE]).flatMap((token) => (token.kind === 'label' ? [token.id] : [])),
    );
    for (const [index, id] of named.entries()) {
      const before = provider.labels.get(named[index - 1] ?? '')?.part === 'row-menu';
      opened.set(id, before && (opened.get(id) ?? true));
    }
  }
  return new Set([...opened].flatMap(([id, isOpened]) => (isOpened ? [id] : [])));
});
