/** What is loaded once, and asked for again after a failure. */
export function remembered<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (loading) return loading;
    const attempt = load();
    attempt.catch(() => {
      loading = undefined;
    });
    loading = attempt;
    return attempt;
  };
}
