import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskReplies } from '../../outputs/replies/desk-items.ts';
import { fetchReplies } from './row-source.client.ts';

/** How replies become texts: a script that is fetched with the first of them. */
export type Contents = typeof import('./contents.client.ts');

/** What can be said, and the way to put it into words. */
export interface Sayable {
  readonly items: readonly DeskReplies[];
  readonly contents: Contents;
}

export type Loaded =
  | { readonly status: 'none' | 'loading' | 'failed' }
  | ({ readonly status: 'ready' } & Sayable);

/** What can be said about these codes; each is fetched once, and again after a failure. */
export function useReplies(codes: readonly string[]): {
  readonly loaded: Loaded;
  readonly get: (codes: readonly string[]) => Promise<Sayable>;
  readonly retry: () => void;
} {
  const [loaded, setLoaded] = useState<Loaded>({ status: 'none' });
  const [attempt, setAttempt] = useState(0);
  const known = useRef(new Map<string, Promise<DeskReplies>>());

  const getOne = (wanted: string): Promise<DeskReplies> => {
    const asked = known.current.get(wanted) ?? fetchReplies(wanted);
    known.current.set(wanted, asked);
    asked.catch(() => known.current.delete(wanted));
    return asked;
  };
  const get = async (wanted: readonly string[]): Promise<Sayable> => {
    const [contents, items] = await Promise.all([
      import('./contents.client.ts'),
      Promise.all(wanted.map(getOne)),
    ]);
    return { contents, items };
  };

  useEffect(() => {
    if (codes.length === 0) return setLoaded({ status: 'none' });
    let current = true;
    setLoaded({ status: 'loading' });
    get(codes).then(
      (sayable) => current && setLoaded({ status: 'ready', ...sayable }),
      () => current && setLoaded({ status: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [codes.join(' '), attempt]);

  return { loaded, get, retry: () => setAttempt((count) => count + 1) };
}
