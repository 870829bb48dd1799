import { LOCALES } from '../../i18n/locales.ts';
import { READER } from '../rights/reader-key.client.ts';
import {
  EXIT,
  forget,
  type KeptKey,
  kept,
  NO_SLASH,
  PAIRS,
  RECENT,
  SITUATION,
  wrappingKey,
} from './kept.client.ts';

/** What is kept, as a reader would name it, with its keys: `Privacy.astro` draws it. */
export const KEPT = {
  slash: [NO_SLASH],
  situation: [SITUATION],
  exit: [EXIT],
  reader: [READER],
  labels: [PAIRS],
  recent: [RECENT],
  wrapping: LOCALES.map(wrappingKey),
} as const satisfies Readonly<Record<string, readonly KeptKey[]>>;
export type Kept = keyof typeof KEPT;
export const KEPT_NAMES = Object.keys(KEPT) as readonly Kept[];

/**
 * Takes away all that is kept.
 *
 * @returns what of it was there
 * @throws where pages may keep nothing: there is nothing to take away then
 */
export function forgetKept(): readonly Kept[] {
  return KEPT_NAMES.filter((name) => {
    const there = KEPT[name].filter((key) => kept(key) !== null);
    for (const key of there) forget(key);
    return there.length > 0;
  });
}
