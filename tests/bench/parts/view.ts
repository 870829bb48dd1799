import type { Browser } from '@playwright/test';
import { servePacked } from '../measure/packed-server.ts';
import { withBrowser, withPhone } from '../measure/phone.ts';
import { buildPeer } from '../peers/build-peer.ts';
import { PEERS } from '../peers/peers.ts';
import { type Builder, record, type Session } from '../session.ts';
import { builtSite } from '../site/build-site.ts';
import { firstGuide } from '../site/edits.ts';
import { madeUpGuides } from '../site/made-up-guides.ts';
import type { Part } from './part.ts';

interface View {
  /** Bytes that came over the line, heads of answers included, of what the page asked for until it was loaded. */
  readonly bytes: number;
  /** Seconds until something is painted. */
  readonly fcp: number;
}

/** Runs in the page: milliseconds until something of it was painted, as soon as it is. */
const firstPaint = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry !== undefined) resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });

/** Opens an address with nothing in the cache. */
function look(browser: Browser, url: string): Promise<View> {
  return withPhone(browser, async ({ page, session }) => {
    let loaded = Number.POSITIVE_INFINITY;
    const begun = new Map<string, number>();
    const bytes = new Map<string, number>();
    session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => begun.set(requestId, timestamp));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      bytes.set(requestId, encodedDataLength),
    );
    await session.send('Page.enable');
    session.on('Page.loadEventFired', ({ timestamp }) => {
      loaded = timestamp;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const fcp = await page.evaluate(firstPaint);
    const counted = [...bytes].filter(([request]) => (begun.get(request) ?? 0) <= loaded);
    return { bytes: counted.reduce((sum, [, each]) => sum + each, 0), fcp: fcp / 1000 };
  });
}

/** Of Astro alone there is nothing to see, and Rspress weighs more than these. */
const VIEWED: ReadonlySet<Builder> = new Set(['starlight', 'vitepress']);

/** A round looks this often at each, in turns. */
const LOOKS = 5;

/** Where the folder of a built site and one of its guides are. */
async function guideOf(session: Session, builder: Builder): Promise<readonly [folder: string, path: string]> {
  if (builder === 'sortie') return [(await builtSite(session)).site, firstGuide().path];
  const built = session.built.get(builder) ?? (await buildPeer(session, PEERS[builder]));
  const [guide] = madeUpGuides(1);
  if (guide === undefined) throw new Error('No guide is made up.');
  return [built.site, PEERS[builder].address(guide)];
}

export const view: Part = {
  about: 'the first view of a guide on a cheap phone, beside Starlight and VitePress',
  round: async (session) => {
    const servers = [];
    try {
      const pages: { readonly builder: Builder; readonly url: string }[] = [];
      for (const builder of ['sortie', ...session.peers.filter((peer) => VIEWED.has(peer))] as const) {
        const [folder, path] = await guideOf(session, builder);
        const server = await servePacked(folder);
        servers.push(server);
        pages.push({ builder, url: new URL(path, server.url).href });
      }
      await withBrowser(async (browser) => {
        for (let turn = 0; turn < LOOKS; turn += 1) {
          for (const { builder, url } of pages) {
            const { bytes, fcp } = await look(browser, url);
            record(session, `view/${builder}/bytes`, bytes);
            record(session, `view/${builder}/fcp`, fcp);
          }
        }
      });
    } finally {
      for (const server of servers) await server.close();
    }
  },
};
