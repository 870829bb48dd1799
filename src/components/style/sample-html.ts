/** What tells one copy of a sample from the others on the page. */
export interface Copy {
  /** Put before every id. */
  readonly scope: string;
  /** Put behind the name of every landmark, in the language of the page. */
  readonly name: string;
  /** A state that the reader would bring. */
  readonly state?: 'hover' | 'focus' | 'checked' | undefined;
}

const REFERENCES = 'id|for|name|list|aria-controls|aria-labelledby|aria-describedby|aria-activedescendant';

/**
 * A component's HTML as one of several copies on a page: ids and what refers to them are told apart, landmarks
 * have names of their own, and the first link, button or field has the state.
 */
export function sampleHtml(html: string, { scope, name, state }: Copy): string {
  const apart = html
    .replace(/(<nav[^>]*) aria-labelledby="[^"]*"/g, `$1 aria-label="${name}"`)
    .replace(new RegExp(` (${REFERENCES})="([^"]+)"`, 'g'), (_, attribute: string, ids: string) => {
      return ` ${attribute}="${ids
        .split(' ')
        .map((id) => `${scope}-${id}`)
        .join(' ')}"`;
    })
    .replace(/ href="#([^"]+)"/g, ` href="#${scope}-$1"`)
    .replace(
      /(<(?:nav|form|section|fieldset)[^>]* aria-label=")([^"]*)"/g,
      (_, start: string, label: string) =>
        label === name ? `${start}${label}"` : `${start}${label} (${name})"`,
    );
  if (state === undefined) return apart;
  const attribute = state === 'checked' ? 'checked' : `data-state="${state}"`;
  return apart.replace(/<(a|button|input)\b/, `<$1 ${attribute}`);
}
