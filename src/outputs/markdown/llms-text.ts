import { allPlans, type Catalogue } from '../../catalogue/model.ts';
import { blocksMarkdown } from '../../documents/markdown.ts';
import type { Block, Line } from '../../documents/model.ts';
import { DEFAULT_LOCALE, LOCALE_NAMES, LOCALES } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { withoutTypography } from '../../i18n/typography.ts';
import { type ViewContext, viewContext } from '../../site/context.ts';
import { guideHead } from '../../site/lists/lists.ts';
import { planPath } from '../../site/paths.ts';
import { planTitle } from '../../site/plan/route-titles.ts';
import { guidePath, twinPath } from '../../urls.ts';

/**
 * `/llms.txt`: what there is for programs that read Markdown, in the form that llmstxt.org proposes.
 *
 * @param files paths of the machine-readable files
 * @param site where the site is published
 */
export function llmsText(catalogue: Catalogue, files: readonly string[], site: URL): string {
  const t = translator(DEFAULT_LOCALE);
  const absolute = (path: string): string => new URL(path, site).href;
  const item = (text: string, path: string, more = ''): Line => [
    { kind: 'link', text: withoutTypography(text), href: absolute(path) },
    ...(more ? [{ kind: 'text', text: `: ${withoutTypography(more)}` } as const] : []),
  ];
  const leads = LOCALES.map((locale) => `> ${withoutTypography(translator(locale)('desk.llms.lead'))}`);
  const blocks: readonly Block[] = [
    ...LOCALES.flatMap((locale) => sections(item, viewContext(catalogue, locale))),
    { kind: 'heading', level: 2, text: t('desk.llms.data') },
    { kind: 'paragraph', line: [{ kind: 'text', text: t('desk.llms.data.text') }] },
    {
      kind: 'list',
      items: files.map((path): Line => [{ kind: 'link', text: absolute(path), href: absolute(path) }]),
    },
  ];
  return `# ${t('interface.site')}\n\n${leads.join('\n>\n')}\n\n${blocksMarkdown(blocks)}\n`;
}

function sections(
  item: (text: string, path: string, more?: string) => Line,
  context: ViewContext,
): readonly Block[] {
  const { catalogue, locale, t } = context;
  const language = LOCALE_NAMES[locale];
  return [
    { kind: 'heading', level: 2, text: t('desk.llms.plans', { language }) },
    {
      kind: 'list',
      items: allPlans(catalogue).map((ref) => item(planTitle(ref, context), twinPath(planPath(locale, ref)))),
    },
    { kind: 'heading', level: 2, text: t('desk.llms.guides', { language }) },
    {
      kind: 'list',
      items: catalogue.guides.map((guide) => {
        const { head } = guideHead(guide, locale);
        return item(head.title, twinPath(guidePath(locale, guide.id)), head.description);
      }),
    },
  ];
}
