import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { screens } from './screens.ts';
import { styleSamples } from './style-samples.ts';

/** A picture in the documents of the project. */
export interface Picture {
  /** Path from the top folder. */
  readonly file: string;
  /** @param site where the built site is served */
  readonly draw: (browser: Browser, site: string) => Promise<Buffer>;
}

const packed =
  (draw: Picture['draw']): Picture['draw'] =>
  async (browser, site) =>
    sharp(await draw(browser, site))
      .webp({ quality: 80, effort: 6 })
      .toBuffer();

export const PICTURES: readonly Picture[] = [
  { file: '.github/sortie.webp', draw: packed(screens) },
  { file: '.github/style.webp', draw: packed(styleSamples) },
];
