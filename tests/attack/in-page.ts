import type { Page } from '@playwright/test';

/** How one input went: how long the page took to be ready for the next. */
export interface Taken {
  readonly input: string;
  readonly milliseconds: number;
}

/** Types each text into a field as a whole, and waits until the page has dealt with it. */
export function typeInto(page: Page, selector: string, texts: readonly string[]): Promise<readonly Taken[]> {
  return page.evaluate(
    async ([wanted, all]) => {
      const taken: Taken[] = [];
      for (const input of all) {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted);
        if (!field) throw new Error(`no ${wanted} for ${JSON.stringify(input.slice(0, 80))}`);
        const start = performance.now();
        field.focus();
        // A field takes no more than it says; without that Chromium itself breaks down at 100,000 combining characters.
        field.value = field.maxLength < 0 ? input : input.slice(0, field.maxLength);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // What is worked out at once, then what is drawn.
        await new Promise((done) => setTimeout(done));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        taken.push({ input, milliseconds: performance.now() - start });
      }
      return taken;
    },
    [selector, texts] as const,
  );
}

/**
 * Goes to each search part of an address, as Back and Forward do, and waits until the page has answered.
 *
 * Chromium by itself takes up to two seconds for an address of 100,000 characters, in which no request of any page is
 * answered: that is waited for before the page hears of the address. All that the page does then counts.
 */
export function goToSearches(page: Page, searches: readonly string[]): Promise<readonly Taken[]> {
  return page.evaluate(async (all) => {
    const taken: Taken[] = [];
    const patience = 15_000;
    const frame = (): Promise<unknown> =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const isLoading = (): boolean =>
      document.querySelector('[data-search-status]')?.getAttribute('data-search-status') === 'loading';
    const untilAnswered = (): Promise<unknown> =>
      fetch('/favicon.svg', { cache: 'no-store' }).catch(() => undefined);
    for (const input of all) {
      // As an address bar would have it: Chromium stops every request of a page whose script gave it a line end and "<".
      history.replaceState(null, '', new URL(location.pathname + input, location.href).href);
      await untilAnswered();
      const start = performance.now();
      dispatchEvent(new PopStateEvent('popstate'));
      do await frame();
      while (isLoading() && performance.now() - start < patience);
      taken.push({ input, milliseconds: performance.now() - start });
    }
    return taken;
  }, searches);
}

/**
 * Goes to each fragment. One of 100,000 characters takes Chromium half a second on a page that has no script: so long
 * ones are put into the address first, and what the page does when it hears of them counts.
 */
export function goToFragments(page: Page, fragments: readonly string[]): Promise<readonly Taken[]> {
  return page.evaluate(async (all) => {
    const taken: Taken[] = [];
    const long = 10_000;
    for (const input of all) {
      if (input.length > long) {
        history.replaceState(null, '', `#${input}`);
        await fetch('/favicon.svg', { cache: 'no-store' }).catch(() => undefined);
      }
      const start = performance.now();
      if (input.length > long) dispatchEvent(new HashChangeEvent('hashchange'));
      else location.hash = input;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      taken.push({ input, milliseconds: performance.now() - start });
    }
    return taken;
  }, fragments);
}

/**
 * Sends each value to a window and to the frame in it: as the portal, as the frame, and as another frame that stands
 * beside it.
 */
export function sendMessages(page: Page, values: readonly unknown[]): Promise<readonly Taken[]> {
  return page.evaluate(async (all) => {
    const frames = [...document.querySelectorAll('sortie-wizard')].flatMap(
      (wizard) => wizard.shadowRoot?.querySelector('iframe') ?? wizard.querySelector('iframe') ?? [],
    );
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    const taken: Taken[] = [];
    for (const value of all) {
      const start = performance.now();
      for (const frame of frames) frame.contentWindow?.postMessage(value, '*');
      postMessage(value, '*');
      dispatchEvent(new MessageEvent('message', { data: value, source: stranger.contentWindow }));
      await new Promise((done) => setTimeout(done));
      taken.push({ input: String(JSON.stringify(value)), milliseconds: performance.now() - start });
    }
    stranger.remove();
    return taken;
  }, values);
}
