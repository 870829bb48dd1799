import { describe, expect, it } from 'vitest';
import { FIREFOX, type Request, reportOf } from './sound-site.ts';

const ROUTE = '/fr/cancel/vps/acme/vps/';
const IMMEDIATE = `${ROUTE}immediate/`;
const END = `${ROUTE}end-of-term/`;

const plans = (requests: readonly Request[]) =>
  reportOf(requests).plans.map(({ id, visits, locales }) => [id, visits, locales]);

describe('plans and guides', () => {
  it('count once in a visit, by language, with their titles', () => {
    const { plans, guides, totals } = reportOf([
      { get: END },
      { get: END },
      { get: '/en/cancel/vps/acme/vps/end-of-term/' },
      { by: 'b', get: `${END}index.html?utm=1` },
      { by: 'b', get: '/fr/guides/vps/acme-vps/' },
    ]);
    expect(plans).toEqual([
      {
        id: 'acme/vps/end-of-term',
        title: expect.stringContaining('Acme VPS'),
        visits: 2,
        locales: { fr: 2, en: 1 },
      },
    ]);
    expect(guides).toEqual([expect.objectContaining({ id: 'vps/acme-vps', visits: 1, locales: { fr: 1 } })]);
    expect(totals).toMatchObject({ lines: 5, pages: 5, visits: 2 });
  });

  it('begin a new visit after half an hour, for another browser, and when the log jumps back', () => {
    const day: readonly Request[] = [
      { at: 0, get: END },
      { at: 30, get: END },
      { at: 61, get: END },
      { at: 62, get: END, agent: `${FIREFOX} Another` },
      { at: 1, get: END },
    ];
    expect(reportOf(day).totals.visits).toBe(4);
  });

  it('do not count what the wizard fetched only because the pointer rested on it', () => {
    expect(
      plans([
        { get: ROUTE },
        { get: IMMEDIATE, from: ROUTE },
        { get: END, from: ROUTE },
        { get: '/fr/guides/vps/acme-vps/', from: END },
      ]),
    ).toEqual([['acme/vps/end-of-term', 1, { fr: 1 }]]);
  });

  it('count when they are the last that was asked for, or when a file was asked for from them', () => {
    expect(plans([{ get: ROUTE }, { get: END, from: ROUTE }])).toHaveLength(1);
    expect(
      plans([
        { get: ROUTE },
        { get: IMMEDIATE, from: ROUTE },
        { get: '/_astro/dates.js', from: IMMEDIATE },
        { get: END, from: ROUTE },
      ]),
    ).toHaveLength(2);
  });
});

describe('the funnel', () => {
  it('says per question how many went on, where they left, and who read a plan', () => {
    const { funnel } = reportOf([
      { get: '/fr/cancel/' },
      { get: ROUTE, from: '/fr/cancel/' },
      { get: END, from: ROUTE },
      { by: 'b', get: '/fr/cancel/' },
      { by: 'b', get: ROUTE, from: '/fr/cancel/' },
      { by: 'c', get: '/fr/cancel/' },
      { by: 'd', get: END },
    ]);
    expect(funnel).toEqual({
      asked: 3,
      reachedPlan: 1,
      straightToPlan: 1,
      levels: [
        { level: 'family', visits: 3, wentOn: 2, left: 1, reachedPlan: 1 },
        { level: 'route', visits: 2, wentOn: 1, left: 1, reachedPlan: 1 },
      ],
      leftFrom: [
        { path: '/fr/cancel/', visits: 1 },
        { path: ROUTE, visits: 1 },
      ],
    });
  });
});

describe('pages beside the questions', () => {
  it('count in the funnel: what is asked below "I\'m not sure", the long list, and what can be taken back', () => {
    const { funnel } = reportOf([
      { get: '/fr/cancel/' },
      { get: '/fr/cancel/not-sure/' },
      { get: '/fr/cancel/not-sure/website/' },
      { get: '/fr/cancel/not-sure/website/site/' },
      { get: END },
      { by: 'b', get: '/en/cancel/not-sure/list/' },
      { by: 'c', get: '/en/undo/' },
      { by: 'c', get: '/en/cancel/vps/acme/vps/undo/', from: '/en/undo/' },
      { by: 'd', get: '/fr/undo/' },
    ]);
    expect(
      funnel.levels.map(({ level, visits, left, reachedPlan }) => [level, visits, left, reachedPlan]),
    ).toEqual([
      ['family', 1, 0, 1],
      ['not-sure', 1, 0, 1],
      ['unsure', 1, 0, 1],
      ['every-service', 1, 1, 0],
      ['undo', 2, 1, 1],
    ]);
    expect(funnel.leftFrom).toEqual([
      { path: '/en/cancel/not-sure/list/', visits: 1 },
      { path: '/fr/undo/', visits: 1 },
    ]);
  });

  it('are read before a plan that was opened from the list of what can be taken back', () => {
    // That list fetches nothing ahead: whatever was asked for from it was opened.
    const way = '/en/cancel/vps/acme/vps/undo/';
    expect(plans([{ get: '/en/undo/' }, { get: way, from: '/en/undo/' }, { get: '/en/cancel/' }])).toEqual([
      ['acme/vps/undo', 1, { en: 1 }],
    ]);
  });

  it('tell how many planned several ends at once', () => {
    const { planner } = reportOf([{ get: '/fr/planner/' }, { by: 'b', get: '/en/planner/?bavo=2026-12-01' }]);
    expect(planner).toEqual({ visits: 2, locales: { fr: 1, en: 1 } });
  });
});

describe('searches', () => {
  const searches = (requests: readonly Request[]) =>
    reportOf(requests).searches.map(({ query, visits, nowhere }) => [query, visits, nowhere]);

  it('led somewhere when a page was opened before the visit ended', () => {
    expect(
      searches([
        { at: 0, get: '/fr/search/?q=VPS++Acme' },
        { at: 1, get: '/fr/guides/vps/acme-vps/' },
        { by: 'b', at: 2, get: '/fr/search/?q=vps+acme' },
        { by: 'b', at: 50, get: '/fr/guides/vps/acme-vps/' },
        { by: 'c', at: 51, get: '/fr/search/?q=vps+acme' },
        { by: 'c', at: 52, get: '/fr/glossary/' },
      ]),
    ).toEqual([['vps acme', 3, 2]]);
  });

  it('led somewhere when they led to the planner', () => {
    expect(searches([{ get: '/fr/search/?q=tout' }, { get: '/fr/planner/' }])).toEqual([['tout', 1, 0]]);
  });

  it('led nowhere when other words were tried', () => {
    expect(
      searches([
        { get: '/fr/search/?q=virer' },
        { get: '/fr/search/?q=resilier' },
        { get: END },
        { get: '/fr/search/?q=' },
      ]),
    ).toEqual([
      ['resilier', 1, 0],
      ['virer', 1, 1],
    ]);
  });

  it('that were typed on the search page are known by the address they were left from', () => {
    expect(
      searches([{ get: '/fr/search/' }, { get: END, from: '/fr/search/?q=acme+vps&kind=plan' }]),
    ).toEqual([['acme vps', 1, 0]]);
  });

  it('hide who asked', () => {
    expect(searches([{ get: '/fr/search/?q=ann%40example.org+0612345678' }])).toEqual([
      ['[e-mail] [number]', 1, 1],
    ]);
  });
});

describe('votes, permanent links, languages and frames', () => {
  it('are counted', () => {
    const report = reportOf([
      { get: '/go/bavo/' },
      { get: '/go/bavo/fr/', from: '/go/bavo/' },
      { get: '/fr/feedback/yes/?code=bavo', from: END },
      { get: '/fr/feedback/yes/?code=bavo', from: END },
      { by: 'b', get: '/fr/feedback/yes/?code=<b>' },
      { by: 'b', get: '/fr/feedback/not-listed/?at=vps/acme' },
      { by: 'b', get: '/fr/feedback/not-listed/?at=vps/../x' },
      { by: 'b', get: '/en/cancel/?embed' },
    ]);
    expect(report.permanent).toEqual([expect.objectContaining({ id: 'bavo', visits: 1 })]);
    expect(report.votes).toEqual([
      { vote: 'not-listed', about: null, title: null, votes: 1 },
      { vote: 'not-listed', about: 'vps/acme', title: null, votes: 1 },
      { vote: 'yes', about: null, title: null, votes: 1 },
      { vote: 'yes', about: 'bavo', title: expect.stringContaining('Acme VPS'), votes: 1 },
    ]);
    expect(report.languages).toEqual([
      { locale: 'fr', visits: 2 },
      { locale: 'en', visits: 1 },
    ]);
    expect(report.totals.embeddedVisits).toBe(1);
  });
});

describe('dead links', () => {
  it('say where they stand, without the query of either', () => {
    const { dead, totals } = reportOf([
      { get: '/fr/r%C3%A9silier/?q=secret', from: '/fr/?token=secret', status: 404 },
      { get: '/fr/r%C3%A9silier/', from: '/fr/', status: 410 },
      { get: '/wp-login.php', status: 404 },
    ]);
    expect(dead).toEqual([{ path: '/fr/résilier/', from: 'https://help.example/fr/', requests: 2 }]);
    expect(totals).toMatchObject({ deadWithoutReferer: 1, pages: 0, visits: 0 });
  });
});

describe('what is no reader', () => {
  it('is counted apart', () => {
    const { totals } = reportOf([
      { get: END, agent: 'Mozilla/5.0 (compatible; Examplebot/2.1)' },
      { get: END, agent: 'curl/8.0' },
      { get: END, agent: '-' },
      { get: END, agent: 'Mozilla/5.0 (Linux; Android 14; CUBOT P80)' },
      { get: '/en', status: 301 },
      { get: '/en/', status: 500 },
      { get: '/_astro/a.css' },
      { get: '/api/plans.json' },
    ]);
    expect(totals).toMatchObject({ bots: 3, redirects: 1, refused: 1, files: 2, pages: 1, visits: 1 });
  });

  it('and what is not of the period neither', () => {
    const noon = Date.UTC(2026, 10, 22, 12);
    const { totals, period } = reportOf([{ get: END }, { get: END }, { get: END }], {
      since: noon + 60_000,
      until: noon + 120_000,
    });
    expect(totals).toMatchObject({ lines: 3, outside: 2, pages: 1 });
    expect(period).toEqual({ from: '2026-11-22T12:01:00Z', to: '2026-11-22T12:01:00Z' });
  });
});
