import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { Collector, type Period } from '../../../src/log-report/collect.ts';
import type { Report } from '../../../src/log-report/report.ts';
import { sitePages } from '../../../src/log-report/site-pages.ts';

const SOUND = readCatalogue(fileURLToPath(new URL('../catalogue/fixtures/sound', import.meta.url)));
const text = (en: string) => ({ en, fr: en });
/** With questions for those who do not know what they have, of which the sound content has none. */
const WITH_QUESTIONS = {
  ...SOUND,
  unsure: {
    question: text('What is it for?'),
    answers: [
      {
        id: 'website',
        text: text('A website'),
        question: text('What do you do with it?'),
        answers: [{ id: 'site', text: text('I publish pages'), products: ['acme/vps', 'acme/mail'] }],
      },
    ],
  },
};

const EVER: Period = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

export const collector = (period: Period = EVER, base = '/'): Collector =>
  new Collector(sitePages(WITH_QUESTIONS, base), period);

export interface Request {
  /** Who, 'a' when it does not matter. */
  readonly by?: string;
  /** Minutes after noon, a minute after the line before when it does not matter. */
  readonly at?: number;
  readonly get: string;
  readonly from?: string;
  readonly status?: number;
  readonly agent?: string;
}

export const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0';

function lineOf({ by = 'a', at, get, from, status = 200, agent = FIREFOX }: Request, index: number): string {
  const minutes = at ?? index;
  const time = [12 + Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  const referer = from === undefined ? '-' : `https://help.example${from}`;
  return `${by} - - [22/Nov/2026:${time.join(':')}:00 +0000] "GET ${get} HTTP/1.1" ${status} 5 "${referer}" "${agent}"`;
}

/**
 * What the report says of these requests, a minute apart.
 *
 * @param base the path at which the site stands on its host
 */
export function reportOf(requests: readonly Request[], period: Period = EVER, base = '/'): Report {
  const all = collector(period, base);
  for (const [index, request] of requests.entries()) all.line(lineOf(request, index));
  return all.report(10);
}
