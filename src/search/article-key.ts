/** What tells an article from all others: a guide and a plan could have the same id. */
export const articleKey = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}:${id}`;
