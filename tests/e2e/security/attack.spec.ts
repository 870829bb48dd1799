import { test as base, expect } from '@playwright/test';
import { tryOn } from '../../attack/attack.ts';
import { watchHarm } from '../../attack/harm.ts';
import { CANARY } from '../../attack/hostile.ts';
import { openGround } from '../../attack/portal.ts';
import type { Ground } from '../../attack/surface.ts';
import { SURFACES } from '../../attack/surfaces.ts';

/** Of each surface; `npm run attack` tries a hundred times as many. */
const INPUTS = 12;
const SEED = 29;

const test = base.extend<object, { ground: Ground }>({
  ground: [
    async ({ browserName: _any }, use) => {
      const ground = await openGround();
      await use(ground);
      await ground.close();
    },
    { scope: 'worker' },
  ],
});

for (const surface of SURFACES) {
  test(`hostile inputs do no harm: ${surface.name}`, async ({ page, ground }) => {
    const count = Math.max(2, Math.round(INPUTS * Math.min(1, surface.share)));
    const { harm } = await tryOn(page, ground, surface, count, SEED);
    expect(harm).toEqual([]);
  });
}

test('harm is seen where it is done', async ({ page, ground }) => {
  const watched = await watchHarm(page, [new URL(ground.site).origin]);
  await page.goto(ground.portal);
  expect(await watched.seen()).toEqual([`asked of another host: ${new URL(ground.portal).origin}`]);
  await page.evaluate((name) => {
    document.body.append(document.createElement(name));
    document.querySelector('main')?.replaceChildren();
    setTimeout(() => {
      throw new Error('of an input');
    });
  }, CANARY);
  await expect.poll(async () => (await watched.seen()).join()).toContain('exception: of an input');
  expect(await watched.seen()).toEqual([`a node of an input: <${CANARY}></${CANARY}>`, 'nothing to read']);
});
