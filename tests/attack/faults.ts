import type { Page, Route } from '@playwright/test';

/** Something that a page has to do without. */
export interface Fault {
  readonly name: string;
  /** How a reader meets it who has no script at all. */
  readonly withoutScript?: true;
  /** Before the first page is opened. */
  before?(page: Page): Promise<unknown>;
  /** Once the first page is there: what happens to one that is open. */
  after?(page: Page): Promise<unknown>;
}

const SCRIPTS = '**/_astro/*.js';
const SHEETS = '**/_astro/*.css';
const DATA = '**/search/*.json';
const TEXTS = '**/pagefind/**';
const REPLIES = '**/api/desk/*.json';

const lost = (route: Route): Promise<void> =>
  route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' });
const broken = (route: Route): Promise<void> => route.fulfill({ status: 500, body: '' });
const cutOff = (route: Route): Promise<void> => route.abort('connectionreset');
const never = (): Promise<void> => new Promise(() => undefined);
const cut = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ response, body: text.slice(0, Math.floor(text.length / 2)) });
};
const old = (route: Route): Promise<void> => route.fulfill({ json: { version: 0 } });

const without = (name: string, files: string, how: (route: Route) => Promise<void>): Fault => ({
  name,
  before: (page) => page.route(files, how),
});

/** What happens to a page that is open while the site is deployed anew, or while the reader loses the line. */
const later = (name: string, files: string, how: (route: Route) => Promise<void>): Fault => ({
  name,
  after: (page) => page.route(files, how),
});

const lacking = (name: string, take: () => void): Fault => ({
  name,
  before: (page) => page.addInitScript(take),
});

/**
 * With three journeys each. Not among them: styles that never come, for which browsers wait before they show anything.
 */
export const FAULTS: readonly Fault[] = [
  { name: 'nothing is missing' },
  { name: 'no script', withoutScript: true },
  without('scripts are gone', SCRIPTS, lost),
  without('scripts never come', SCRIPTS, never),
  without('scripts are cut', SCRIPTS, cut),
  without('styles are gone', SHEETS, lost),
  without('the script of the dates is gone', '**/_astro/Dates*.js', lost),
  without('the script of the dates never comes', '**/_astro/Dates*.js', never),
  without('the script of the wizard is gone', '**/_astro/Navigation*.js', lost),
  without('the script of suggestions is gone', '**/_astro/suggest*.js', lost),
  without('the index is gone', DATA, lost),
  without('the index fails', DATA, broken),
  without('the index is cut', DATA, cut),
  without('the index is of another release', DATA, old),
  without('the line breaks at the index', DATA, cutOff),
  without('the text engine is gone', TEXTS, lost),
  without('the text engine is cut', TEXTS, cut),
  without('replies are gone', REPLIES, lost),
  without('replies are cut', REPLIES, cut),
  without('replies never come', REPLIES, never),
  later('a deploy takes the scripts while a page is open', SCRIPTS, lost),
  later('a deploy takes the index while a page is open', DATA, lost),
  later('a deploy takes the replies while a page is open', REPLIES, lost),
  lacking('storage throws', () => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  }),
  lacking('storage is full', () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  }),
  lacking('no WebAssembly', () => {
    Reflect.deleteProperty(window, 'WebAssembly');
  }),
  lacking('no clipboard', () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  }),
  lacking('the clipboard refuses', () => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  }),
  lacking('no IntersectionObserver', () => {
    Reflect.deleteProperty(window, 'IntersectionObserver');
  }),
  lacking('an old browser', () => {
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    Reflect.deleteProperty(Map, 'groupBy');
    Reflect.deleteProperty(Object, 'groupBy');
    Reflect.deleteProperty(Array.prototype, 'toSorted');
    Reflect.deleteProperty(window, 'scheduler');
  }),
];
