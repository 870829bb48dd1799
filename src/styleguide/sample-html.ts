/** What a reader would bring: a pointer, the keyboard, a tick, an opened disclosure. */
export type SampleState = 'hover' | 'focus' | 'checked' | 'open';

/** What tells a sample from others of the same component. */
export type SampleForm =
  | SampleState
  | 'rest'
  | 'disabled'
  | 'loading'
  | 'empty'
  | 'error'
  | 'done'
  | 'dates.typed'
  | 'dates.late';

/** What tells one copy of a sample from the others on the page. */
export interface Copy {
  /** Id of the sample, where links lead whose anchor the component does not have. */
  readonly place: string;
  /** Put before every id. */
  readonly scope: string;
  /** Put behind the name of every landmark, in the language of the page. */
  readonly name: string;
  /** A state that the reader would bring. */
  readonly state?: SampleState | undefined;
}

const REFERENCES = 'id|for|name|list|aria-controls|aria-labelledby|aria-describedby|aria-activedescendant';

/**
 * A component's HTML as one of several copies on a page: ids and what refers to them are told apart, landmarks
 * have names of their own, and the first link, button or field has the state. The first heading, head and foot are
 * the page's, nothing speaks up, and no form leaves the page by itself but a search.
 */
export function sampleHtml(html: string, { place, scope, name, state }: Copy): string {
  const apart = html
    .replace(
      /(<(?:nav|section)[^>]*) aria-labelledby="[^"]*"/g,
      (_, start: string) => `${start} aria-label="${name}"`,
    )
    .replace(new RegExp(` (${REFERENCES})="([^"]+)"`, 'g'), (_, attribute: string, ids: string) => {
      return ` ${attribute}="${ids
        .split(' ')
        .map((id) => `${scope}-${id}`)
        .join(' ')}"`;
    })
    .replace(/ href="#([^"]+)"/g, (_, id: string) =>
      html.includes(` id="${id}"`) ? ` href="#${scope}-${id}"` : ` href="#${place}"`,
    )
    .replace(
      /(<(?:nav|form|section|fieldset)[^>]* aria-label=")([^"]*)"/g,
      (_, start: string, label: string) =>
        label === name ? `${start}${label}"` : `${start}${label} (${name})"`,
    )
    .replace(/<fieldset(?![^>]* aria-label=)/g, () => `<fieldset aria-label="${name}"`)
    .replace(/<form(?![^>]* aria-label=)/g, () => `<form aria-label="${name}"`)
    .replaceAll('<h1', '<p class="as-h1"')
    .replaceAll('</h1>', '</p>')
    .replace(/<(\/?)(?:header|footer)\b/g, '<$1div')
    .replaceAll(' role="alert"', ' data-role="alert"')
    .replace(/ method="post" action="[^"]*"/g, '');
  if (state === undefined) return apart;
  if (state === 'open') return apart.replace('<details', '<details open');
  const attribute = state === 'checked' ? 'checked' : `data-state="${state}"`;
  return apart.replace(/<(a|button|input)\b/, (start) => `${start} ${attribute}`);
}
