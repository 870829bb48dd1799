import type { Catalogue } from '../catalogue/model.ts';
import { blocksMarkdown } from '../documents/markdown.ts';
import type { Block } from '../documents/model.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { withoutTypography } from '../i18n/typography.ts';
import { paragraph, runs, wording, words } from '../outputs/documents/lines.ts';
import { viewContext } from '../site/context.ts';
import { resolveText } from '../site/text/resolve-text.ts';
import { patternOf } from './address.ts';
import type { Fate } from './address-book.ts';

/** What stands at the address of a Markdown twin whose page moved or went away. */
export function goneTwin(
  catalogue: Catalogue,
  fate: Extract<Fate, { kind: 'moved' | 'removed' }>,
  site: URL,
): string {
  const { locale = DEFAULT_LOCALE } = patternOf(fate.url);
  const wordingOf = wording(locale, fate.url, site, withoutTypography);
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text: wordingOf.finish(text) });
  if (fate.kind === 'removed') {
    const { title, text } = fate.removed;
    return `${blocksMarkdown([
      heading(wordingOf.t('links.removed.title')),
      paragraph(words(title[locale], wordingOf)),
      paragraph(...runs(resolveText(text, { ...viewContext(catalogue, locale) }), wordingOf)),
    ])}\n`;
  }
  const href = new URL(fate.to.url, site).href;
  return `${blocksMarkdown([
    heading(wordingOf.t('links.forward')),
    paragraph({ kind: 'link', text: href, href }),
  ])}\n`;
}
