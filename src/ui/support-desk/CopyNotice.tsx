import type { DeskStrings } from './strings.ts';
import type { Copying } from './use-copying.client.ts';

interface Props {
  readonly copying: Copying;
  readonly strings: DeskStrings;
}

/** What went otherwise than wished: only title and link were there, or the browser did not let the page copy the text. */
export function CopyNotice({ copying, strings: { failed } }: Props) {
  if (copying.status === 'idle' || (copying.status === 'copied' && copying.whole)) return null;
  return (
    <>
      <p class="desk-failed" role="alert">
        {!copying.whole && `${failed.instead} `}
        {copying.status === 'refused' && failed.copy}
      </p>
      {copying.status === 'refused' && (
        <p ref={select} class="reply-refused">
          {copying.text}
        </p>
      )}
    </>
  );
}

/** One key copies it then. The same function each time, so that it is called once for each text that appears. */
function select(place: Element | null): void {
  if (place) getSelection()?.selectAllChildren(place);
}
