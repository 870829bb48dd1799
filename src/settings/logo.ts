import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSettings } from './schema.ts';

/** The picture of the house. */
export interface Logo {
  /** Where it stands in the site. */
  readonly path: string;
  readonly type: 'image/svg+xml' | 'image/png';
  readonly bytes: Buffer;
  /** Width by height. */
  readonly ratio: number;
}

const SVG_SIZE = /<svg\b[^>]*?\bviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/s;
/** What runs in a picture that somebody opens by itself. */
const LIVE = /<script\b|\son[a-z]+\s*=|javascript:|<foreignObject\b/i;

/**
 * The logo that the settings name; nothing where they name none.
 *
 * @param root of the repository
 * @throws Error, in a sentence, when there is no such file, or it is no picture that can be shown
 */
export function readLogo(root: string, { logo }: Pick<SiteSettings, 'logo'>): Logo | undefined {
  if (logo === undefined) return undefined;
  const file = `content/${logo}`;
  const bytes = read(join(root, file), file);
  const svg = logo.endsWith('.svg');
  return {
    path: `/logo${svg ? '.svg' : '.png'}`,
    type: svg ? 'image/svg+xml' : 'image/png',
    bytes,
    ratio: svg ? ratioOfSvg(bytes.toString('utf8'), file) : ratioOfPng(bytes, file),
  };
}

function read(path: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Error(`${file} does not exist, but content/site.yaml names it as the logo`);
  }
}

function ratioOfSvg(text: string, file: string): number {
  if (LIVE.test(text)) throw new Error(`${file} holds a script; save it as a plain picture`);
  const [, width, height] = SVG_SIZE.exec(text) ?? [];
  const ratio = Number(width) / Number(height);
  if (!Number.isFinite(ratio) || ratio === 0)
    throw new Error(
      `${file} does not say how large it is: its first element needs viewBox="0 0 width height"`,
    );
  return ratio;
}

const PNG_SIGN = '89504e470d0a1a0a';

function ratioOfPng(bytes: Buffer, file: string): number {
  if (bytes.subarray(0, 8).toString('hex') !== PNG_SIGN || bytes.length < 24)
    throw new Error(`${file} is no PNG, although its name says so`);
  return bytes.readUInt32BE(16) / bytes.readUInt32BE(20);
}
