import type { Sign as Severity } from '../../site/types.ts';

/** Everything that is drawn beside a word. */
export type SignName =
  | Severity
  | 'external'
  | 'arrow'
  | 'arrow-back'
  | 'search'
  | 'chevron'
  | 'link'
  | 'stop-line'
  | 'go-on';

/** On a grid of 24. Filled ones have holes and not white parts, so that every ground shows through. */
const FILLED: Partial<Record<SignName, string>> = {
  octagon:
    'M7.5 1.2h9l6.3 6.3v9l-6.3 6.3h-9l-6.3-6.3v-9zM10.6 5.8v7.8h2.8V5.8zM12 15.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 1 0 0-3.2z',
  triangle: 'M12 1.5 23.8 22H.2zM10.7 8.4v6.4h2.6V8.4zM12 16.3a1.5 1.5 0 1 0 0 3 1.5 1.5 0 1 0 0-3z',
  info: 'M12 1a11 11 0 1 0 0 22 11 11 0 1 0 0-22zM12 3.3a8.7 8.7 0 1 1 0 17.4 8.7 8.7 0 1 1 0-17.4zM10.8 10.6v6.8h2.4v-6.8zM12 6.3a1.5 1.5 0 1 0 0 3 1.5 1.5 0 1 0 0-3z',
};

const DRAWN: Partial<Record<SignName, string>> = {
  undo: 'M9 3.2 3.7 8.5 9 13.8M3.7 8.5h10.8a5.4 5.4 0 0 1 0 10.8H7.5',
  tick: 'm3 12.6 6 6L21.5 5.5',
  external: 'M10 4.2H3.7v16.1h16.1V14M14 3.7h6.3V10M20.3 3.7 11 13',
  arrow: 'M2.5 12h18M13 4.5l7.5 7.5-7.5 7.5',
  'arrow-back': 'M21.5 12h-18M11 4.5 3.5 12l7.5 7.5',
  search: 'M10 3.7a6.3 6.3 0 1 0 0 12.6 6.3 6.3 0 1 0 0-12.6zM14.6 14.6l6.2 6.2',
  chevron: 'm8.5 4.5 7.5 7.5-7.5 7.5',
  link: 'M9.6 14.4a4.6 4.6 0 0 0 6.5 0l3.7-3.7a4.6 4.6 0 0 0-6.5-6.5l-1.5 1.5M14.4 9.6a4.6 4.6 0 0 0-6.5 0l-3.7 3.7a4.6 4.6 0 0 0 6.5 6.5l1.5-1.5',
  'stop-line': 'M1 12h19.6M20.6 4.5v15',
  'go-on': 'M1 12h19.6M13.3 4.4l7.5 7.6-7.5 7.6',
};

/**
 * A sign, hidden from assistive technology: it always stands beside its word.
 * Its size is that of a line of text; components set another with CSS.
 */
export function Sign({ name }: { readonly name: SignName }) {
  const filled = FILLED[name];
  return (
    <svg class={`sign sign-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      {filled ? (
        <path fill="currentColor" fill-rule="evenodd" d={filled} />
      ) : (
        <path class="drawn" d={DRAWN[name]} />
      )}
    </svg>
  );
}
