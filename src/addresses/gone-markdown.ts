import { withBase } from '../base.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { blocksMarkdown } from '../documents/markdown.ts';
import type { Block } from '../documents/model.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { plainTypography } from '../i18n/typography.ts';
import { documentContext, paragraph, runs, words } from '../outputs/documents/lines.ts';
import { viewContext } from '../site/context.ts';
import { resolveText } from '../site/text/resolve-text.ts';
import { patternOf } from './address.ts';
import type { Gone } from './address-book.ts';

/** What stands at the address of a Markdown twin whose page moved or went away. */
export function goneMarkdown(catalogue: Catalogue, fate: Gone, site: URL): string {
  const { locale = DEFAULT_LOCALE } = patternOf(fate.url);
  const context = viewContext(catalogue, locale, plainTypography);
  const document = documentContext(context, withBase(fate.url), site);
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text: text });
  if (fate.kind === 'removed') {
    const { title, text } = fate.removed;
    return `${blocksMarkdown([
      heading(document.t('links.removed.title')),
      paragraph(words(context.finish(title[locale]))),
      paragraph(...runs(resolveText(text, context), document)),
    ])}\n`;
  }
  const href = new URL(withBase(fate.to.url), site).href;
  return `${blocksMarkdown([
    heading(document.t('links.forward')),
    paragraph({ kind: 'link', text: href, href }),
  ])}\n`;
}
