/**
 * Where each of several parts concerns some readers only, so does what holds them: their conditions, one of which is
 * enough, as `situation.client.ts` reads them. Nothing where a part concerns everybody.
 */
export const whenAll = (parts: readonly { readonly when?: string }[]): string | undefined =>
  parts.every(({ when }) => when !== undefined) ? parts.map(({ when }) => when).join('|') : undefined;
