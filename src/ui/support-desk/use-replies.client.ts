import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskReplies } from '../../outputs/replies/desk-items.ts';
import { fetchReplies } from './row-source.client.ts';

export type Loaded =
  | { readonly status: 'none' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly item: DeskReplies };

/** The item of the selected code; each is fetched once, and again after a failure. */
export function useReplies(code: string | undefined): {
  readonly loaded: Loaded;
  readonly get: (code: string) => Promise<DeskReplies>;
  readonly retry: () => void;
} {
  const [loaded, setLoaded] = useState<Loaded>({ status: 'none' });
  const [attempt, setAttempt] = useState(0);
  const known = useRef(new Map<string, Promise<DeskReplies>>());

  const get = (wanted: string): Promise<DeskReplies> => {
    const asked = known.current.get(wanted) ?? fetchReplies(wanted);
    known.current.set(wanted, asked);
    asked.catch(() => known.current.delete(wanted));
    return asked;
  };

  useEffect(() => {
    if (code === undefined) return setLoaded({ status: 'none' });
    let current = true;
    setLoaded({ status: 'loading' });
    get(code).then(
      (item) => current && setLoaded({ status: 'ready', item }),
      () => current && setLoaded({ status: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [code, attempt]);

  return { loaded, get, retry: () => setAttempt((count) => count + 1) };
}
