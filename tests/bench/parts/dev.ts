import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { planPath } from '../../../src/site/paths.ts';
import { start } from '../measure/cost.ts';
import { type Moments, type Watcher, watch } from '../measure/moments.ts';
import { withBrowser } from '../measure/phone.ts';
import { record, type Session } from '../session.ts';
import { copyWith } from '../site/build-site.ts';
import { type Edit, editGuide, editLabel, firstGuide, firstLabel } from '../site/edits.ts';
import type { Part } from './part.ts';

/** Seconds after which what was edited is taken never to come; such tries count as that long. */
const NEVER = 30;
const TRIES = 3;
const PATIENCE = 600_000;
/** Plans that are looked through for a label. */
const LOOKED_AT = 30;

/** Tells of the words of an edit as soon as the page shows them. */
const watcher: Watcher = (tell) => {
  const told = new Set<string>();
  const look = (): void => {
    const words = document.querySelector('main')?.textContent.match(/edited \d+ \d+/g) ?? [];
    for (const each of words) {
      if (!told.has(each)) tell(each, Date.now());
      told.add(each);
    }
  };
  addEventListener('DOMContentLoaded', look);
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
};

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Asks until somebody answers, then until the page is there. */
async function firstAnswer(url: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline && !hasEnded()) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}

/** Edits some times, and waits each time for the open page to show it by itself. */
async function timeEdits(session: Session, name: string, edit: () => Edit, moments: Moments): Promise<void> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const begun = Date.now() / 1000;
    const { text } = edit();
    const seen = await moments.next(({ what }) => what === text, NEVER);
    record(session, name, seen === undefined ? NEVER : seen.at - begun);
  }
}

/** Opens a page that shows the first label. */
async function openLabel(page: Page, project: string, url: string): Promise<void> {
  const { text, provider } = firstLabel(project);
  const plans = readCatalogue(project)
    .providers.filter(({ id }) => id === provider)
    .flatMap((seller) =>
      seller.products.flatMap((product) =>
        product.variants.flatMap((variant) =>
          variant.routes.map((route) => planPath('en', { provider: seller, product, variant, route })),
        ),
      ),
    );
  for (const path of plans.slice(0, LOOKED_AT)) {
    await page.goto(new URL(path, url).href, { timeout: PATIENCE });
    const shown = (await page.locator('main').textContent()) ?? '';
    if (shown.includes(text)) return;
  }
  throw new Error(`No plan of ${provider} shows “${text}”.`);
}

export const dev: Part = {
  about: 'with 1,200 pages of guides: an edit of a guide or a label until an open browser shows it',
  most: 1,
  round: async (session) => {
    const { folder } = copyWith(session, { guides: session.sizes.guides });
    const port = await freePort();
    const url = `http://localhost:${port}/`;
    const begun = performance.now();
    const server = start({
      args: [join(folder.path, 'src/tooling/tasks/dev.ts')],
      cwd: folder.path,
      env: { PORT: String(port) },
    });
    try {
      await firstAnswer(url, () => server.child.exitCode !== null);
      record(session, 'dev/start', (performance.now() - begun) / 1000);
      await withBrowser(async (browser) => {
        const page = await browser.newPage();
        const moments = await watch(page, watcher);
        await page.goto(new URL(firstGuide().path, url).href, { timeout: PATIENCE });
        await timeEdits(session, 'dev/guide', () => editGuide(folder.path), moments);
        await openLabel(page, folder.path, url);
        await timeEdits(session, 'dev/label', () => editLabel(folder.path), moments);
      });
    } finally {
      server.end();
      folder.remove();
    }
  },
};
