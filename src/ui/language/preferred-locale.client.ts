/**
 * The first of the reader's languages that is offered; regions do not matter.
 *
 * @example preferredLocale(['de', 'fr-CA', 'en'], ['en', 'fr']) // 'fr'
 */
export function preferredLocale(wanted: readonly string[], offered: readonly string[]): string | undefined {
  for (const tag of wanted) {
    const language = tag.split('-')[0]?.toLowerCase();
    if (language && offered.includes(language)) return language;
  }
  return undefined;
}
