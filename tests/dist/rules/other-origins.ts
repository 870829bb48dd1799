import { attribute, type Element, tokens } from '../../support/built-site/dom.ts';
import type { Page } from '../../support/built-site/pages.ts';
import { referencesOf } from './links.ts';
import type { Problem } from './problem.ts';

// Following a link is the reader's choice; everything else the browser fetches by itself.
const FOLLOWED = new Set(['a', 'area']);
const DESCRIPTIVE_LINKS = new Set(['canonical', 'alternate', 'license', 'author', 'me', 'prev', 'next']);
const ALSO_FETCHED = ['src', 'data', 'poster', 'background', 'manifest', 'ping', 'formaction'];

function fetched(element: Element): readonly string[] {
  if (FOLLOWED.has(element.tagName)) return [];
  if (element.tagName === 'link' && tokens(element, 'rel').every((rel) => DESCRIPTIVE_LINKS.has(rel)))
    return [];
  const also = ALSO_FETCHED.flatMap((name) => attribute(element, name) ?? []);
  return [...new Set([...referencesOf(element), ...also])];
}

/** What pages make the browser fetch from, or send to, another origin. */
export function requestsElsewhere(pages: readonly Page[], origin: string): readonly Problem[] {
  return pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      fetched(element)
        .filter((href) => {
          const url = URL.parse(href, origin + page.url);
          return url !== null && url.origin !== origin && url.protocol !== 'data:';
        })
        .map((href) => ({ url: page.url, message: `<${element.tagName}> fetches ${href}` })),
    ),
  );
}

/** What a stylesheet makes the browser fetch from another origin. */
export function stylesElsewhere(url: string, css: string): readonly Problem[] {
  return [...css.matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/gi)].map((match) => ({
    url,
    message: `fetches ${match[1]}`,
  }));
}
