import type { Localized } from '../../catalogue/schemas/primitives.ts';
import { parseText } from '../../catalogue/text.ts';
import { LOCALES } from '../../i18n/locales.ts';

/** Every text below a value that has markup in some language: labels, values, links. */
export function markedTexts(value: unknown): readonly Localized[] {
  if (isLocalized(value)) return LOCALES.some((locale) => isMarked(value[locale])) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(markedTexts) : [];
}

const isMarked = (text: string): boolean => parseText(text).some(({ kind }) => kind !== 'text');

function isLocalized(value: unknown): value is Localized {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  return (
    entries.size === LOCALES.length && LOCALES.every((locale) => typeof entries.get(locale) === 'string')
  );
}
