import type { Catalogue } from '../../catalogue/model.ts';
import { blocksMarkdown } from '../../documents/markdown.ts';
import type { Block, Line } from '../../documents/model.ts';
import { DEFAULT_LOCALE, LOCALE_NAMES, LOCALES, type Locale } from '../../i18n/locales.ts';
import { plainTypography } from '../../i18n/typography.ts';
import { has } from '../../settings/site.ts';
import { wordsIn } from '../../site/context.ts';
import { type Entry, entriesOf } from '../../site/entries.ts';
import { changePath, changesPath, markdownPath, rightsPath } from '../../urls.ts';

/**
 * `/llms.txt`: what there is for programs that read Markdown, in the form that llmstxt.org proposes.
 *
 * @param files paths of the machine-readable files
 * @param site where the site is published
 */
export function llmsText(catalogue: Catalogue, files: readonly string[], site: URL): string {
  const { t } = wordsIn(DEFAULT_LOCALE, plainTypography);
  const leads = LOCALES.map((locale) => `> ${wordsIn(locale, plainTypography).t('desk.llms.lead')}`);
  const addresses = files.map((path) => new URL(path, site).href);
  const blocks: readonly Block[] = [
    ...LOCALES.flatMap((locale) => sections(entriesOf(catalogue), locale, site)),
    ...(has('rights') ? LOCALES.flatMap((locale) => rightsSection(catalogue, locale, site)) : []),
    ...(has('changes') ? LOCALES.flatMap((locale) => changesSection(catalogue, locale, site)) : []),
    ...(addresses.length > 0 ? dataSection(addresses, t('desk.llms.data'), t('desk.llms.data.text')) : []),
  ];
  return `# ${t('interface.site')}\n\n${leads.join('\n>\n')}\n\n${blocksMarkdown(blocks)}\n`;
}

const dataSection = (addresses: readonly string[], title: string, lead: string): readonly Block[] => [
  { kind: 'heading', level: 2, text: title },
  { kind: 'paragraph', line: [{ kind: 'text', text: lead }] },
  { kind: 'list', items: addresses.map((href): Line => [{ kind: 'link', text: href, href }]) },
];

function sections(entries: readonly Entry[], locale: Locale, site: URL): readonly Block[] {
  const { t } = wordsIn(locale, plainTypography);
  const language = LOCALE_NAMES[locale];
  const list = (kind: Entry['kind']): Block => ({
    kind: 'list',
    items: entries.filter((entry) => entry.kind === kind).map((entry) => item(entry, locale, site)),
  });
  return [
    { kind: 'heading', level: 2, text: t('desk.llms.plans', { language }) },
    list('plan'),
    { kind: 'heading', level: 2, text: t('desk.llms.guides', { language }) },
    list('guide'),
  ];
}

/** The laws, each with the Markdown of its page. */
function rightsSection({ jurisdictions }: Catalogue, locale: Locale, site: URL): readonly Block[] {
  const { t } = wordsIn(locale, plainTypography);
  const link = (text: string, law?: string): Line => [
    { kind: 'link', text, href: new URL(markdownPath(rightsPath(locale, law)), site).href },
  ];
  return [
    { kind: 'heading', level: 2, text: `${t('rights.title')} (${LOCALE_NAMES[locale]})` },
    {
      kind: 'list',
      items: [link(t('rights.all')), ...jurisdictions.map(({ id, law }) => link(law[locale], id))],
    },
  ];
}

/** What changed, each with the Markdown of its page. */
function changesSection({ changes }: Catalogue, locale: Locale, site: URL): readonly Block[] {
  const { t } = wordsIn(locale, plainTypography);
  const link = (text: string, path: string): Line => [
    { kind: 'link', text, href: new URL(markdownPath(path), site).href },
  ];
  return [
    { kind: 'heading', level: 2, text: `${t('links.changes.title')} (${LOCALE_NAMES[locale]})` },
    {
      kind: 'list',
      items: [
        link(t('links.changes.lead'), changesPath(locale)),
        ...changes.map(({ id, title }) => link(title[locale], changePath(locale, id))),
      ],
    },
  ];
}

function item(entry: Entry, locale: Locale, site: URL): Line {
  const { title, description, markdownPath } = entry.in[locale];
  return [
    { kind: 'link', text: title, href: new URL(markdownPath, site).href },
    ...(description ? [{ kind: 'text', text: `: ${description}` } as const] : []),
  ];
}
