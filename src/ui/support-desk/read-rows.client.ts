import { withoutBase } from '../../base.ts';
import type { DeskRow } from '../../outputs/replies/desk-rows.ts';

/** What the address of a guide or plan says of it. */
type About = Pick<DeskRow, 'kind' | 'id' | 'family' | 'route'> & { readonly provider?: string };

/**
 * Reads an address as `addressOf` of the search writes it.
 *
 * @returns undefined for any other page
 * @example aboutOf('/en/cancel/vps/acme/vps/immediate/') // a plan: id "acme/vps/immediate", provider "acme"
 */
export function aboutOf(href: string): About | undefined {
  const [, , section, family, ...rest] = withoutBase(href).split('/').slice(0, -1);
  const id = rest.join('/');
  if (family === undefined || id === '') return undefined;
  if (section === 'guides') return { kind: 'guide', id: `${family}/${id}`, family, route: null };
  const [provider] = rest;
  return section === 'cancel' && provider !== undefined
    ? { kind: 'plan', id, family, route: rest.at(-1) ?? null, provider }
    : undefined;
}

const textOf = (row: Element, part: string): string => row.querySelector(part)?.textContent ?? '';

/** The rows of a page of the desk, as `DeskList` drew them: they are in the page once, and travel in no other form. */
export function readRows(page: ParentNode): readonly DeskRow[] {
  return [...page.querySelectorAll<HTMLElement>('.desk-row > a')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const about = aboutOf(href);
    const { provider = about?.provider ?? null } = link.dataset;
    const [, , code = ''] = withoutBase(textOf(link, '.desk-code')).split('/');
    return about
      ? {
          ...about,
          provider,
          code,
          title: textOf(link, '.desk-title'),
          second: textOf(link, '.desk-facts'),
          href,
        }
      : [];
  });
}
