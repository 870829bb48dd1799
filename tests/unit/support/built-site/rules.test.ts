import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { blockedAttributes, loosePolicies } from '../../../dist/rules/csp.ts';
import {
  incompleteHeads,
  oneWayAlternates,
  sharedTitles,
  wrongDirections,
} from '../../../dist/rules/head.ts';
import { brokenOutlines } from '../../../dist/rules/headings.ts';
import { brokenLinks, foreignLinks } from '../../../dist/rules/links.ts';
import { requestsElsewhere, stylesElsewhere } from '../../../dist/rules/other-origins.ts';
import type { Problem } from '../../../dist/rules/problem.ts';
import { pageFrom } from '../../../support/built-site/pages.ts';

// The rules that the built site is held to, each shown to fail on a page that breaks it.

const origin = 'https://sortie.example';
const said = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ url, message }) => `${url} ${message}`);

describe('links', () => {
  const site = (html: string) => ({
    pages: [pageFrom('/en/a/', html), pageFrom('/en/b/', '<h2 id="costs">Costs</h2>')],
    files: new Set(['/en/a/index.html', '/en/b/index.html', '/icon.svg']),
    origin,
  });

  it('may lead to a page, an anchor, a file, or away', () => {
    const html =
      '<link href="/icon.svg"><a href="/en/b/?q=x#costs">b</a><a href="../b/">b</a><a href="#top">up</a><a href="/en/b/#keep=now">b</a>' +
      `<a href="${origin}/en/b/">b</a><a href="https://example.org/gone">x</a><a href="mailto:a@example.org">m</a>`;
    expect(brokenLinks(site(html))).toEqual([]);
  });

  it.each([
    ['<a href="/en/c/">c</a>', '"/en/c/" leads nowhere'],
    ['<a href="/en/b">b</a>', '"/en/b" lacks its slash at the end'],
    ['<a href="/en/b/#prices">b</a>', '"/en/b/#prices" has no such anchor in its target'],
    ['<a href="">b</a>', '"" is empty'],
    ['<noscript><a href="/en/d/">d</a></noscript>', '"/en/d/" leads nowhere'],
    ['<img srcset="/one.png 1x, /icon.svg 2x" alt="">', '"/one.png" leads nowhere'],
    ['<script type="module" src="/_astro/x.js"></script>', '"/_astro/x.js" leads nowhere'],
  ])('%s is broken', (html, message) => {
    expect(said(brokenLinks(site(html)))).toEqual([`/en/a/ ${message}`]);
  });

  it('say so when they lead into the other language', () => {
    const page = pageFrom(
      '/en/',
      '<a href="/fr/">Français</a><a href="/fr/a/" hreflang="fr" lang="fr">Ici</a>',
    );
    expect(said(foreignLinks({ pages: [page], origin }))).toEqual([
      '/en/ "/fr/" is in fr without hreflang="fr"',
    ]);
  });
});

describe('what a page says of itself', () => {
  const head = (url: string, extra = '', title = 'Home', lang = url.slice(1, 3)): string =>
    `<html lang="${lang}"><title>${title}</title><meta name="description" content="Help">` +
    `<link rel="canonical" href="${origin}${url}">${extra}`;
  const alternate = (lang: string, url: string): string =>
    `<link rel="alternate" hreflang="${lang}" href="${origin}${url}">`;

  it('may not lack anything', () => {
    expect(said(incompleteHeads([pageFrom('/en/', '<p>Hello')], origin))).toEqual([
      '/en/ has no lang',
      '/en/ has no title',
      '/en/ has no description',
      '/en/ has 0 canonical addresses',
    ]);
    expect(incompleteHeads([pageFrom('/en/', head('/en/'))], origin)).toEqual([]);
  });

  it('may not contradict its address', () => {
    expect(said(incompleteHeads([pageFrom('/fr/a/', head('/fr/', '', 'A', 'en'))], origin))).toEqual([
      '/fr/a/ says lang="en" under /fr/',
      `/fr/a/ is not its own canonical address: ${origin}/fr/`,
    ]);
  });

  it('is the way it is written', () => {
    const sheet = '<link rel="stylesheet" href="/_astro/right-to-left.abc.css">';
    const he = pageFrom('/he/', `<html lang="he" dir="rtl"><head>${sheet}</head><div lang="fr"></div>`);
    const fr = pageFrom('/fr/', '<html lang="fr"><div lang="he" dir="rtl"></div>');
    expect(wrongDirections([he, fr], new Set(['he']))).toEqual([]);
    expect(said(wrongDirections([he, fr], new Set(['fr'])))).toEqual([
      '/he/ <html lang="he"> has dir="rtl"',
      '/he/ <div lang="fr"> lacks dir="rtl"',
      '/he/ links the sheet for right to left',
      '/fr/ <html lang="fr"> lacks dir="rtl"',
      '/fr/ <div lang="he"> has dir="rtl"',
      '/fr/ lacks the sheet for right to left',
    ]);
  });

  it('is a title of its own, per language and where it may be found', () => {
    const hidden = '<meta name="robots" content="noindex">';
    const pages = [
      pageFrom('/en/', head('/en/')),
      pageFrom('/fr/', head('/fr/')),
      pageFrom('/en/a/', head('/en/a/')),
      pageFrom('/en/b/', head('/en/b/', hidden)),
    ];
    expect(said(sharedTitles(pages))).toEqual(['/en/a/ has the title of /en/: "Home"']);
  });

  it('names the other language, which names it back', () => {
    const both = alternate('en', '/en/') + alternate('fr', '/fr/');
    const en = pageFrom('/en/', head('/en/', both));
    expect(oneWayAlternates([en, pageFrom('/fr/', head('/fr/', both))], origin)).toEqual([]);
    expect(
      said(oneWayAlternates([en, pageFrom('/fr/', head('/fr/', alternate('fr', '/fr/')))], origin)),
    ).toEqual(['/en/ names /fr/ for fr, which does not name it back', '/fr/ has no hreflang="en"']);
  });
});

describe('headings', () => {
  it.each([
    ['<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>', []],
    ['<h2>B</h2>', ['/ has 0 h1', '/ goes from nothing to h2']],
    ['<h1>A</h1><h3>C</h3>', ['/ goes from h1 to h3']],
  ])('%s', (html, problems) => {
    expect(said(brokenOutlines([pageFrom('/', html)]))).toEqual(problems);
  });
});

describe('the content policy', () => {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = (scripts: string, rest = ''): string =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; ` +
    `form-action 'self'; script-src 'self' ${scripts}; style-src 'self'; img-src 'self' data:; ${rest}">`;
  const problems = (html: string): readonly string[] => said(loosePolicies([pageFrom('/', html)]));

  it('allows the scripts that it has the hash of, and data blocks', () => {
    const html =
      `${policy(hash('start()'))}<script>start()</script><script src="/a.js"></script>` +
      '<script type="application/ld+json">{}</script>';
    expect(problems(html)).toEqual([]);
  });

  it('that is missing, loose or late is found', () => {
    expect(problems('<p>')).toEqual(['/ has 0 content security policies']);
    expect(problems(policy("'unsafe-inline'"))).toEqual(["/ allows 'unsafe-inline' in script-src"]);
    expect(problems(policy('', 'connect-src https://example.org'))).toEqual([
      '/ allows https://example.org in connect-src',
    ]);
    expect(problems(`<script>x()</script>${policy(hash('x()'))}`)).toEqual([
      '/ has a script or style before its policy, which does not cover it',
    ]);
  });

  it('that blocks a script or a style of its page is found', () => {
    expect(problems(`${policy('')}<script>start()</script><style>p {}</style>`)).toEqual([
      expect.stringMatching(/^\/ blocks its inline <script> "start\(\)…"/),
      expect.stringMatching(/^\/ blocks its inline <style> "p \{\}…"/),
    ]);
  });

  it('blocks style attributes and inline handlers', () => {
    const page = pageFrom('/', '<p style="color:red" onclick="x()" data-one="1">');
    expect(said(blockedAttributes([page]))).toEqual([
      '/ has <p style="color:red">',
      '/ has <p onclick="x()">',
    ]);
  });
});

describe('other origins', () => {
  it('are named by links and head only', () => {
    const html =
      '<a href="https://example.org/">x</a><link rel="canonical" href="https://example.org/">' +
      '<link rel="stylesheet" href="//cdn.example.org/a.css"><img src="data:image/gif;base64,R0lGOD" alt="">' +
      '<iframe src="https://example.org/video"></iframe>';
    expect(said(requestsElsewhere([pageFrom('/', html)], origin))).toEqual([
      '/ <link> fetches //cdn.example.org/a.css',
      '/ <iframe> fetches https://example.org/video',
    ]);
  });

  it('are not fetched from by stylesheets', () => {
    const css = '@import "https://a.example/x.css"; p { background: url(//b.example/x.png), url(/c.png) }';
    expect(stylesElsewhere('/a.css', css).map(({ message }) => message)).toEqual([
      'fetches https://a.example/x.css',
      'fetches //b.example/x.png',
    ]);
  });
});
