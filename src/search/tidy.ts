/** Longer queries are pasted by accident; nothing is learnt from the rest. */
export const LONGEST_QUERY = 200;

/** A query as it may stand in the field and the URL: one line, no doubled spaces, not too long. */
export function tidy(raw: string): string {
  const line = raw.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return Array.from(line).slice(0, LONGEST_QUERY).join('').trim();
}
