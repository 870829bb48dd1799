import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { root } from '../../src/tooling/bootstrap/paths.mjs';
import { PICTURE_DAY } from '../../src/tooling/browser/drawn-alike.ts';
import { needs } from '../e2e/support/plans.ts';
import { TEMPLATES } from '../e2e/support/templates.ts';
import { differenceOf, packed } from './compare.ts';

/** Where the pictures are that the pages are compared with. */
const KEPT = join(root, 'tests', 'visual', 'pictures');

/** Where a picture is put that differs, to be looked at. */
const DIFFERS = join(root, '.cache', 'visual', 'differs');

const UPDATE = process.env['SORTIE_PICTURES'] === 'update';

/** A house of one's own begins without. */
const DRAWN = UPDATE || existsSync(KEPT);

/** What is further down repeats what is above, or is another template's. */
const TALLEST = 2000;

const WIDTHS = [320, 768, 1280];

/** At half size a hairline lies between two pixels, and is drawn on one of them or on none: a page that differs is drawn anew. */
const LOOKS = 3;

/** French is the longer language. Half size keeps the pictures small. */
test.use({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 0.5, locale: 'fr-FR' });

function save(file: string, picture: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}

async function picture(page: Page, width: number): Promise<Buffer> {
  // Of another size in between, the page is drawn anew even where it has this size.
  await page.setViewportSize({ width: width + 100, height: 800 });
  await page.setViewportSize({ width, height: 800 });
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot({
    fullPage: true,
    animations: 'disabled',
    clip: { x: 0, y: 0, width, height: Math.min(full, TALLEST) },
  });
}

for (const template of TEMPLATES) {
  test(`${template.name} looks as it did`, async ({ page }) => {
    needs(DRAWN ? template : { lacking: 'no picture was ever drawn: npm run visual:update' });
    await page.clock.setFixedTime(PICTURE_DAY);
    await template.open(page, 'fr');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        const name = `${template.name.replaceAll(/[^a-z0-9]+/g, '-')}-${width}-${colorScheme}.webp`;
        const file = join(KEPT, name);
        if (UPDATE) {
          save(file, await packed(await picture(page, width)));
          continue;
        }
        let difference: string | undefined = 'there is no picture of it yet';
        for (let look = 0; look < LOOKS && difference !== undefined; look += 1) {
          const now = await packed(await picture(page, width));
          if (existsSync(file)) difference = await differenceOf(readFileSync(file), now);
          if (difference !== undefined) save(join(DIFFERS, name), now);
        }
        expect
          .soft(
            difference,
            `${name} (now in .cache/visual/differs): if this is meant, run "npm run visual:update"`,
          )
          .toBeUndefined();
      }
    }
  });
}
