import { LOCALES } from '../i18n/locales.ts';

/** One of several machines that build a site side by side. */
export interface Shard {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
}

/**
 * A shard as the command line writes it.
 *
 * @example parseShard('2/3') // { index: 2, of: 3 }
 * @throws with what to write instead
 */
export function parseShard(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > of)
    throw new Error(
      `"${text}" is no shard: write which one of how many, such as 2/3 for the second of three.`,
    );
  return { index, of };
}

/** The name of a shard's folder: `2-of-3`. */
export const shardName = ({ index, of }: Shard): string => `${index}-of-${of}`;

/**
 * Which shard makes a page. What the wizard says of a provider in one language stays together, so that a shard
 * compiles few catalogues of words; everything else is dealt out by its address.
 *
 * @param pathname of the page, with or without the slash before it
 * @param of how many shards there are
 * @returns its number, from 1
 */
export const shardOf = (pathname: string, of: number): number => 1 + (hash(keyOf(pathname)) % of);

function keyOf(pathname: string): string {
  const [locale, section, , provider] = pathname.split('/').filter(Boolean);
  const ofProvider =
    section === 'cancel' && provider !== undefined && LOCALES.some((each) => each === locale);
  return ofProvider ? `${locale} ${provider.replace(/\.md$/, '')}` : pathname;
}

/** FNV-1a: the same on every machine, and even enough to deal out pages. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  // The low bits of short texts differ little.
  return (value ^ (value >>> 15)) >>> 0;
}
