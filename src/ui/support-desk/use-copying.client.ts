import { useEffect, useRef, useState } from 'preact/hooks';
import { type Copied, copy } from './copy.client.ts';

/** How the last attempt to copy went; `what` is the button it was made with. */
export type Copying =
  | { readonly status: 'idle' | 'refused' | 'unloaded' }
  | { readonly status: 'copied'; readonly what: string; readonly toast: string };

/** What to copy, once it is there. */
export interface Wish {
  readonly what: string;
  readonly content: Promise<Copied>;
  readonly toast: string;
}

const SHOWN_FOR = 4000;

/** Copies on wish, and says so for four seconds; what went wrong stays until the next wish. */
export function useCopying(): readonly [Copying, (wish: Wish) => Promise<boolean>] {
  const [copying, setCopying] = useState<Copying>({ status: 'idle' });
  const fading = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(fading.current), []);

  const wish = async ({ what, content, toast }: Wish): Promise<boolean> => {
    clearTimeout(fading.current);
    // An empty live region first, so that the same words are said again.
    setCopying({ status: 'idle' });
    const ready = await content.catch(() => undefined);
    if (!ready) {
      setCopying({ status: 'unloaded' });
      return false;
    }
    const done = await copy(ready);
    setCopying(done ? { status: 'copied', what, toast } : { status: 'refused' });
    if (done) fading.current = setTimeout(() => setCopying({ status: 'idle' }), SHOWN_FOR);
    return done;
  };
  return [copying, wish];
}
