import { withBase, withoutBase } from '../../base.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../urls.ts';
import { LONGEST_LINK } from './desk-state.client.ts';

/** What a link that a customer sent leads to. */
export type PastedLink =
  /**
   * A permanent link; the code is one of the desk's items or of something else. `said`: what its address says of a
   * situation.
   */
  | { readonly kind: 'code'; readonly code: string; readonly said: string }
  /** A page of this site, by its path in the agent's language. */
  | { readonly kind: 'page'; readonly path: string; readonly said: string }
  /** No link of this site. */
  | { readonly kind: 'foreign' };

/** Answers and a date, as plans write them; anything else behind a `?` is no page's business. */
const SAID = /[?&]([a-z0-9]+(?:-[a-z0-9]+)*=[a-z0-9-]{1,12})(?![^&#\s])/g;
const CODE = /^\/go\/([a-z]{4,6})(?:\/|$)/;
/** Segments as the site makes them: no dots, so that no path climbs. */
const PATH = /^\/[a-z]{2}(?:\/[a-z0-9-]+)*\/$/;

/**
 * Reads a link as it comes out of a ticket: with or without a host, with a query, a fragment or
 * words around it. The host is not looked at: a help centre may be reached under several names,
 * and may have stood at another path of it before.
 *
 * @param locale the agent's language, which the page is then shown in
 * @example readPastedLink('see https://help.example/en/cancel/vps/?x#steps', 'fr') // { kind: 'page', path: '/fr/cancel/vps/', said: '' }
 */
export function readPastedLink(pasted: string, locale: Locale): PastedLink {
  const [, found, query = ''] =
    /(?:https?:\/\/[^\s/]+)?(\/[^\s?#<>"]*)(\?[^\s#<>"]*)?/i.exec(pasted.slice(0, LONGEST_LINK)) ?? [];
  const path =
    found &&
    withoutBase(found)
      .toLowerCase()
      .replace(/[.,;:!)\]]+$/, '');
  if (!path) return { kind: 'foreign' };
  const code = CODE.exec(path)?.[1];
  if (code) return { kind: 'code', code, said: saidIn(query) };
  const whole = path.endsWith('/') ? path : `${path}/`;
  if (!PATH.test(whole) || !isLocale(whole.split('/')[1])) return { kind: 'foreign' };
  const said = /^\/..\/cancel\//.test(whole) ? saidIn(query) : '';
  return { kind: 'page', path: inLocale(withBase(whole), locale), said };
}

function saidIn(query: string): string {
  const said = [...query.matchAll(SAID)].map(([, pair]) => pair).join('&');
  return said && `?${said}`;
}
