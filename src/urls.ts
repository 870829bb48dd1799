import { BASE } from './base.ts';
import type { Locale } from './i18n/locales.ts';

/**
 * Every path of the site is made here and nowhere else: paths are quoted in tickets for years.
 * All of them start at the root of the host, with the path at which the site stands there (`base.ts`), and end in a
 * slash, except files.
 */

/** Segments that the wizard keeps for itself; no family, provider, product, variant or route may use them. */
export const RESERVED_SEGMENTS = ['other', 'not-sure', 'not-listed', 'compare'] as const;

/** Pages that content leads to by name, as `page:planner`. */
export const NAMED_PAGES = ['planner', 'undo', 'rights'] as const;

function path(locale: Locale, ...segments: readonly string[]): string {
  return `${BASE}${[locale, ...segments].join('/')}/`;
}

/** The page that asks for the language: the site itself. */
export const rootPath: string = BASE;

export const homePath = (locale: Locale): string => path(locale);

export const guidesPath = (locale: Locale): string => path(locale, 'guides');

/** @param family a family's or a topic folder's id */
export const familyPath = (locale: Locale, family: string): string => path(locale, 'guides', family);

/** A further page of a family's guides, where they are many. @param part its number, from 2 on */
export const familyPartPath = (locale: Locale, family: string, part: number): string =>
  path(locale, 'guides', family, 'page', String(part));

/** @param guide a guide's id, `{family}/{slug}` */
export const guidePath = (locale: Locale, guide: string): string => path(locale, 'guides', guide);

export const providersPath = (locale: Locale): string => path(locale, 'providers');

export const providerPath = (locale: Locale, provider: string): string => path(locale, 'providers', provider);

/** @param segments the answers so far, in the order family, provider, product, variant, route */
export const cancelPath = (locale: Locale, ...segments: readonly string[]): string =>
  path(locale, 'cancel', ...segments);

/**
 * Several services as one plan in order. What was chosen stands behind it as a query, in ids only.
 *
 * @param provider where providers are so many that each has a page of its own
 */
export const plannerPath = (locale: Locale, provider?: string): string =>
  path(locale, 'planner', ...(provider === undefined ? [] : [provider]));

/** What narrows such a page to what is chosen on it. @param name `all`, or the id of its provider */
export const plannerSheetPath = (name: string): string => `${BASE}planner/${name}.css`;

/** How an end is taken back: the last segment of a plan, and the section that lists them. */
export const UNDO = 'undo';

/** What can be taken back, product by product. @param provider where that takes more than a page */
export const undoPath = (locale: Locale, provider?: string): string =>
  path(locale, UNDO, ...(provider === undefined ? [] : [provider]));

/** What laws add to the rules of providers: of all, or of one. @param jurisdiction whose law it is */
export const rightsPath = (locale: Locale, jurisdiction?: string): string =>
  path(locale, 'rights', ...(jurisdiction === undefined ? [] : [jurisdiction]));

/** One right, on the page of its law. */
export const rightPath = (locale: Locale, jurisdiction: string, right: string): string =>
  `${rightsPath(locale, jurisdiction)}#${right}`;

/**
 * The words of portals, each with what it is called in the other language and was called before.
 *
 * @param provider whose; the list of providers without
 * @param label the id of one of its labels
 */
export const labelsPath = (locale: Locale, provider?: string, label?: string): string =>
  path(locale, 'labels', ...(provider === undefined ? [] : [provider])) +
  (label === undefined ? '' : `#${label}`);

/** The page that content calls by a name. */
export const namedPagePath = (locale: Locale, name: (typeof NAMED_PAGES)[number]): string =>
  ({ planner: plannerPath, undo: undoPath, rights: rightsPath })[name](locale);

/** What is taken along to prove a cancellation, on one sheet of paper. @param code of its plan */
export const proofPath = (locale: Locale, code: string): string => path(locale, 'proof', code);

export const aboutPath = (locale: Locale): string => path(locale, 'about');

/** What changed: labels, rules, pages. */
export const changesPath = (locale: Locale): string => path(locale, 'changes');

/** One change with what it concerns and a text to send about it. @param change its id */
export const changePath = (locale: Locale, change: string): string => path(locale, 'changes', change);

/** The same as a feed. */
export const changesFeedPath = (locale: Locale): string => `${BASE}${locale}/changes.xml`;

export const glossaryPath = (locale: Locale): string => path(locale, 'glossary');

export const embedPath = (locale: Locale): string => path(locale, 'embed');

/** The script that puts the wizard into another site's page. */
export const EMBED_SCRIPT_PATH = `${BASE}embed.js`;

/** The accessibility statement. */
export const accessibilityPath = (locale: Locale): string => path(locale, 'accessibility');

/** The results of the last accessibility audit, for machines. */
export const earlPath = `${BASE}accessibility/earl.json`;

export const notFoundPath = (locale: Locale): string => path(locale, '404');

/** @param query what to search for; left out for the empty results page */
export function searchPath(locale: Locale, query?: string): string {
  const base = path(locale, 'search');
  return query ? `${base}?q=${encodeURIComponent(query)}` : base;
}

/** The permanent link of a guide or plan: for any reader, or in one language. */
export const permanentPath = (code: string, locale?: Locale): string =>
  locale === undefined ? `${BASE}go/${code}/` : `${BASE}go/${code}/${locale}/`;

export const deskPath = (locale: Locale): string => path(locale, 'desk');

/**
 * A part of the desk's list, where the whole is more than a page holds.
 *
 * @param part a provider's id, or `other/{family}` for guides that hold with all of them
 * @param page the number of its page
 */
export const deskPartPath = (locale: Locale, part: string, page = 1): string =>
  path(locale, 'desk', part, ...(page > 1 ? ['page', String(page)] : []));

/** Where the search bundle of one language is put by the build. */
export const searchBundlePath = (locale: Locale): string => `${BASE}pagefind/${locale}/`;

/** The script of the text engine of a language. */
export const searchEnginePath = (locale: Locale): string => `${searchBundlePath(locale)}pagefind.js`;

/** The same page in another language: paths differ in the first segment of the site only. */
export function inLocale(pathname: string, locale: Locale): string {
  return `${BASE}${pathname.slice(BASE.length).replace(/^[^/]+/, () => locale)}`;
}

/** A file of the search's own. @param name without its ending: "en", "words-0" */
export const searchFilePath = (name: string): string => `${BASE}search/${name}.json`;

/** The labels of a provider in every language, for pages that show them beside each other. */
export const labelPairsPath = (provider: string): string => searchFilePath(`pairs-${provider}`);

/** Which guides and plans cite a document, for the desk. */
export const CITED_PATH = /* @__PURE__ */ searchFilePath('cited');

/** What lines of bills and portals are recognised by. */
export const linesPath = (locale: Locale): string => searchFilePath(`lines-${locale}`);

/** A machine-readable file. @param file its name with its ending: `plans.json` */
export const apiPath = (file: string): string => `${BASE}api/${file}`;

/** The replies about one guide or plan, for the support desk. */
export const deskItemPath = (code: string): string => apiPath(`desk/${code}.json`);

/** The Markdown twin of a guide's or plan's page: its path with `.md` for the slash at the end. */
export const markdownPath = (path: string): string => path.replace(/\/$/, '.md');

/** What a reader may say of a page: each is a page of its own, so that a server's log counts them. */
export const VOTES = ['yes', 'no', 'did-not-work', 'not-listed'] as const;
export type Vote = (typeof VOTES)[number];

/** @param about the code of a guide or plan, or the path in the wizard where something is not listed */
export function feedbackPath(
  locale: Locale,
  vote: Vote,
  about?: { readonly code: string } | { readonly at: string },
): string {
  const [[name, value] = []] = Object.entries(about ?? {});
  return path(locale, 'feedback', vote) + (value === undefined ? '' : `?${name}=${value}`);
}

/** The picture that previews of links to a guide or plan show. */
export const cardPath = (locale: Locale, code: string): string => `${BASE}cards/${locale}/${code}.png`;

/** The page about the machine-readable files. */
export const apiDocsPath = (locale: Locale): string => path(locale, 'api');

/** A file that the site has at its top, by its name there. @param file `og.png` */
export const topPath = (file: string): string => `${BASE}${file}`;

/** What there is for programs that read Markdown. */
export const LLMS_PATH = `${BASE}llms.txt`;

/** The notices of what the site holds of other people's work. */
export const LICENCES_PATH = `${BASE}licences.txt`;

/** What a browser reads to add the search in one language to its own. */
export const openSearchPath = (locale: Locale): string => `${BASE}opensearch-${locale}.xml`;

/** The living style page: every component in every state, in both themes. */
export const stylePath = (locale: Locale): string => path(locale, 'style');

/** The colours of each theme, for the parts of that page that show one; and the states that only a pointer or a key brings. */
export const STYLE_THEMES_PATH = `${BASE}style.css`;
