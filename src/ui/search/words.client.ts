export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** @example fill('{count} answers', { count: 7 }) // "7 answers" */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function counted(plural: Plural, count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? plural.one : plural.other;
  return fill(form, { count: count.toLocaleString(locale) });
}
