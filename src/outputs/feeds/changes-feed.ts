import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { ChangeView } from '../../site/changes/changes.ts';
import type { Inline, Link } from '../../site/types.ts';
import { changesFeedPath, changesPath } from '../../urls.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * What changed, as an Atom feed (RFC 4287).
 *
 * @param changes newest first, in the language of the feed
 * @param site origin of the site; addresses in a feed are absolute
 */
export function changesFeed(changes: readonly ChangeView[], locale: Locale, site: URL): string {
  const t = translator(locale);
  const page = new URL(changesPath(locale), site).href;
  const feed = new URL(changesFeedPath(locale), site).href;
  const entries = changes.map((change) => {
    const address = `${page}#${change.id}`;
    return element(
      'entry',
      element('id', escapeXml(address)) +
        element('title', escapeXml(change.title)) +
        element('updated', timeOf(change.on.iso)) +
        `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>` +
        `<category term="${change.kind}" label="${escapeXml(change.kindName)}"/>` +
        element('content', escapeXml(htmlOf(change, site)), ' type="html"'),
    );
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    element('id', escapeXml(page)) +
      element('title', `${escapeXml(t('interface.site'))} · ${escapeXml(t('links.changes.title'))}`) +
      element('subtitle', escapeXml(t('links.changes.lead'))) +
      // A feed must say when it changed; one without entries never did.
      element('updated', timeOf(changes[0]?.on.iso ?? '1970-01-01')) +
      element('author', element('name', escapeXml(t('interface.site')))) +
      `<link rel="self" type="application/atom+xml" href="${escapeXml(feed)}"/>` +
      `<link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeXml(page)}"/>` +
      entries.join(''),
    ` xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}"`,
  )}\n`;
}

const timeOf = (day: string): string => `${day}T00:00:00Z`;

function element(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes}>${content}</${name}>`;
}

/** An entry as simple HTML: feed readers bring their own styles. */
function htmlOf({ text, words, touches, kit }: ChangeView, site: URL): string {
  const inline = (part: Inline): string =>
    part.kind === 'link'
      ? `<a href="${escapeXml(new URL(part.href, site).href)}">${escapeXml(part.text)}</a>`
      : part.kind === 'label'
        ? `<b lang="${part.lang}">${escapeXml(part.text)}</b>`
        : escapeXml(part.text);
  const link = (to: Link): string => inline({ kind: 'link', external: false, ...to });
  const list = (items: readonly string[]): string =>
    items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return (
    `<p>${text.map(inline).join('')}</p>` +
    (words ? `<p>${words.before.map(inline).join(', ')} → ${inline(words.now)}</p>` : '') +
    list(touches.map(link)) +
    `<p>${link(kit)}</p>`
  );
}
