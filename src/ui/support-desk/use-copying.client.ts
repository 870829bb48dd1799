import { useEffect, useRef, useState } from 'preact/hooks';
import { type Copied, copy } from './copy.client.ts';

/** How the last attempt to copy went; `what` is the button it was made with. */
export type Copying =
  | { readonly status: 'idle' }
  /** The browser does not let the page copy this. */
  | { readonly status: 'refused'; readonly text: string; readonly whole: boolean }
  /** `whole`: not only what stands in where the content could not be had. */
  | { readonly status: 'copied'; readonly what: string; readonly toast: string; readonly whole: boolean };

/** What to copy, once it is there. */
export interface Wish {
  readonly what: string;
  readonly content: Promise<Copied>;
  /** Copied where the content cannot be had. */
  readonly instead: Copied;
  readonly toast: string;
}

const SHOWN_FOR = 4000;

/** Copies on wish, and says so for four seconds; what went wrong stays until the next wish. */
export function useCopying(): readonly [Copying, (wish: Wish) => Promise<boolean>] {
  const [copying, setCopying] = useState<Copying>({ status: 'idle' });
  const fading = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(fading.current), []);

  const wish = async ({ what, content, instead, toast }: Wish): Promise<boolean> => {
    clearTimeout(fading.current);
    // An empty live region first, so that the same words are said again.
    setCopying({ status: 'idle' });
    const ready = await content.catch(() => undefined);
    const whole = ready !== undefined;
    const taken = ready ?? instead;
    const done = await copy(taken);
    setCopying(
      done ? { status: 'copied', what, toast, whole } : { status: 'refused', text: taken.text, whole },
    );
    if (done && whole) fading.current = setTimeout(() => setCopying({ status: 'idle' }), SHOWN_FOR);
    return done;
  };
  return [copying, wish];
}
