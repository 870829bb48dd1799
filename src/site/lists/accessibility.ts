import { BEST_PRACTICE } from '../../accessibility/criteria.ts';
import type { AuditResults, RuledOut } from '../../accessibility/schema.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { typography } from '../../i18n/typography.ts';
import type { Link } from '../types.ts';

/** What the accessibility statement says of the last audit. */
export interface AccessibilityView {
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly tools: readonly Link[];
  /** What the tools have left for review. */
  readonly doubts: readonly {
    readonly id: string;
    readonly text: string;
    readonly rule: string;
    readonly pages: string;
  }[];
}

/** The success criteria that any tool had a rule for, on any template. */
function criteriaCount({ templates }: AuditResults): number {
  const criteria = templates.flatMap(({ axe, ibm }) =>
    [axe, ibm].flatMap(({ passed, failed }) => [...passed, ...failed]),
  );
  return new Set(criteria.filter((each) => each !== BEST_PRACTICE)).size;
}

/**
 * The last audit in words.
 *
 * @param ruledOut doubts of the tools, by id; those that came up on no page are left out
 */
export function accessibilityView(
  results: AuditResults,
  ruledOut: ReadonlyMap<string, RuledOut>,
  locale: Locale,
): AccessibilityView {
  const t = translator(locale);
  const { browser, pages, templates, findings, doubts } = results;
  const pageCount = Object.values(pages).reduce((sum, count) => sum + count, 0);
  return {
    facts: [
      { term: t('accessibility.run.date'), text: formatDay(results.date, locale) },
      { term: t('accessibility.run.browser'), text: `${browser.name} ${browser.version}` },
      {
        term: t('accessibility.run.pages'),
        text: t('accessibility.run.pages.text', { count: pageCount, built: results.built }),
      },
      {
        term: t('accessibility.run.templates'),
        text: t('accessibility.run.templates.text', { count: templates.length }),
      },
      {
        term: t('accessibility.run.criteria'),
        text: t('accessibility.run.criteria.text', { count: criteriaCount(results) }),
      },
      {
        term: t('accessibility.run.findings'),
        text: findings === 0 ? t('accessibility.run.findings.none') : String(findings),
      },
    ],
    tools: results.tools.map(({ name, version, address }) => ({ text: `${name} ${version}`, href: address })),
    doubts: Object.entries(doubts).flatMap(([id, count]) => {
      const entry = ruledOut.get(id);
      if (entry === undefined) return [];
      return {
        id,
        rule: entry.rule,
        text: typography(entry.because[locale], locale),
        pages: t('accessibility.doubts.pages', { count }),
      };
    }),
  };
}
