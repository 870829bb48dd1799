import type { Page } from '@playwright/test';
import { CANARY } from './hostile.ts';

/** What a page must not do, whatever it is given. */
export interface Harm {
  /** What was seen since the last call, each once. */
  seen(): Promise<readonly string[]>;
}

declare global {
  interface Window {
    sortieHarm?: string[];
  }
}

/**
 * Watches a page, and every frame in it, from now on: exceptions, stopped by the policy, asked of another host, nodes
 * and scripts that came out of an input, a page with nothing to read. Call it before the page is opened.
 *
 * @param origins those of the test's own servers
 */
export async function watchHarm(page: Page, origins: readonly string[]): Promise<Harm> {
  const said = new Set<string>();
  page.on('pageerror', (error) => said.add(`exception: ${error.message.slice(0, 200)}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !origins.includes(origin))
      said.add(`asked of another host: ${origin}`);
  });
  page.on('dialog', (dialog) => {
    said.add(`a dialog: ${dialog.message().slice(0, 80)}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    window.sortieHarm = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.sortieHarm?.push(`stopped by the policy: ${effectiveDirective} ${blockedURI.slice(0, 80)}`);
    });
  });
  return {
    async seen() {
      for (const frame of page.frames().filter((each) => each.url() !== 'about:blank')) {
        const found = await frame.evaluate(inDocument, CANARY).catch(() => []);
        for (const each of found) said.add(each);
      }
      const all = [...said];
      said.clear();
      return all;
    },
  };
}

/** Runs in the page. */
function inDocument(canary: string): readonly string[] {
  const found = window.sortieHarm?.splice(0) ?? [];
  if ('sortieCanary' in globalThis) found.push('a script of an input ran');
  const injected = document.querySelector(
    `${canary}, iframe[srcdoc], [onerror], [onload], [onclick], [onfocus], svg[onload], meta[http-equiv=refresh], base[href]`,
  );
  if (injected) found.push(`a node of an input: ${injected.outerHTML.slice(0, 80)}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href], form[action]')) {
    const target = link.getAttribute('href') ?? link.getAttribute('action') ?? '';
    if (/^[\s\p{Cc}]*(?:javascript|data|vbscript):/iu.test(target))
      found.push(`a link that runs: ${target.slice(0, 80)}`);
  }
  const text = document.querySelector('main')?.textContent?.trim() ?? document.body.textContent?.trim() ?? '';
  if (document.contentType === 'text/html' && text === '') found.push('nothing to read');
  return found;
}
