import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { NAMED_PAGES } from '../../urls.ts';
import type { Finding } from '../finding.ts';
import type { Names, RawContent } from '../raw-content.ts';
import { type LinkTarget, PLAN_SECTIONS, parseText, type Token } from '../text.ts';
import { absent, type Known, knownIn } from './absent.ts';
import { localizedTexts, type PlacedText } from './localized-texts.ts';
import { guideIds, planPaths, productPaths, supportOf } from './references.ts';
import type { Rule } from './rule.ts';

/** A number followed by a unit of time: a fact that belongs into `values.yaml`. */
export const BARE_DURATION =
  /\b\d+(?:[ \u00A0-]?(?:h|hours?|days?|months?|weeks?|years?|heures?|jours?|mois|semaines?|ans?))(?!\p{L})/iu;

/** What mail programs and readers of Markdown make links of, in texts that hold it. */
export const BARE_ADDRESS = /\b(?:[a-z][a-z\d+.-]*:\/\/|www\.|(?:mailto|xmpp|javascript|vbscript):)(?=\S)/i;

/** The end of a sentence that shouts, or of a word: not the sign of an expression. */
export const EXCLAIMS = /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}.?…!]\s?)!(?![\w=])/gu;
export const NO_EXCLAMATION = 'holds an exclamation mark; end the sentence with a full stop';

/**
 * Texts use the grammar of `catalogue/text.ts`, name labels, values and pages that exist, say the
 * same in every language, and hold no bare duration and no straight quotation mark.
 */
export const texts: Rule = (content) => {
  const valid = validTargets(content);
  return localizedTexts(content).flatMap((text) => {
    const tokens = LOCALES.flatMap((locale) => checkTokens(text, locale, valid));
    return [
      ...tokens,
      ...LOCALES.flatMap((locale) => checkWords(text, locale)),
      // A misspelt name makes the languages differ, which is the same mistake.
      ...(tokens.length > 0 ? [] : checkSameTokens(text)),
    ];
  });
};

const NONE: Names = new Set();
const SECTIONS: Names = new Set(PLAN_SECTIONS);
const PAGES: Names = new Set(NAMED_PAGES);

type Targets = Readonly<Record<'guide' | 'plan' | 'product' | 'blank', Names>> & Known;

/** What a link to a guide, a plan or a product may name. */
export function validTargets(content: RawContent): Targets {
  return {
    guide: guideIds(content),
    plan: planPaths(content),
    product: productPaths(content),
    blank: content.blanks,
    ...knownIn(content),
  };
}

function checkTokens(placedText: PlacedText, locale: Locale, valid: Targets): Finding[] {
  const { text, at, placed } = placedText;
  return parseText(text[locale]).flatMap((token) => {
    const problem = checkToken(token, placedText, valid);
    return problem ? [placed.finding([...at, locale], problem)] : [];
  });
}

function checkWords({ text, at, placed }: PlacedText, locale: Locale): Finding[] {
  const source = text[locale];
  const report = (message: string): Finding => placed.finding([...at, locale], message);
  const findings: Finding[] = [];
  const bare = BARE_DURATION.exec(source);
  if (bare)
    findings.push(report(`holds the bare duration "${bare[0]}"; make it a value and write {value:id}`));
  if (source.includes('"')) findings.push(report('holds a straight quotation mark; use “ ” or « »'));
  if (source.search(EXCLAIMS) >= 0) findings.push(report(NO_EXCLAMATION));
  const [bareAddress] = BARE_ADDRESS.exec(source) ?? [];
  if (bareAddress)
    findings.push(
      report(
        `holds the address "${bareAddress}…"; write [words](kind:target), addresses stand in fields of their own`,
      ),
    );
  if (/[\u00A0\u202F\u2060’]/.test(source))
    findings.push(
      report('holds a typographic space or apostrophe; type ordinary ones, display puts them in'),
    );
  return findings;
}

function checkToken(
  token: Token,
  { provider, letter, values }: PlacedText,
  valid: Targets,
): string | undefined {
  switch (token.kind) {
    case 'text': {
      const [left] = /[{}]|\]\(/.exec(token.text) ?? [];
      return left && notMarkup(left);
    }
    case 'invalid':
      return notMarkup(token.text);
    case 'blank':
      return letter
        ? missing('blank', token.id, valid.blank, valid)
        : `holds {blank:${token.id}}, which only letters may use`;
    case 'portal':
    case 'provider':
      return provider || (letter && token.kind === 'provider')
        ? undefined
        : `holds {${token.kind}}, which only texts in a provider's folder may use`;
    case 'label':
      return missing('label', token.id, provider?.labels, valid);
    case 'value':
      return missing('value', token.id, values ?? provider?.values, valid);
    case 'link':
      return checkTarget(token.target, valid, {
        screen: provider?.screens,
        support: provider && supportOf(provider),
      });
  }
}

function notMarkup(words: string): string {
  return `holds "${words}", which is not {label:id}, {value:id}, {portal}, {provider} or [words](kind:target)`;
}

/** Says what is wrong with the target of a link, if anything. */
export function checkTarget(
  { kind, to }: LinkTarget,
  valid: Targets,
  own: Readonly<Record<'screen' | 'support', Names | undefined>>,
): string | undefined {
  if (kind === 'section') return missing('section', to, SECTIONS, valid);
  if (kind === 'page') return missing('page', to, PAGES, valid);
  return missing(kind, to, kind === 'screen' || kind === 'support' ? own[kind] : valid[kind], valid);
}

function missing(what: string, id: string, valid: Names | undefined, known: Known): string | undefined {
  const say = (hint: string): string => `names the ${what} "${id}", which does not exist; ${hint}`;
  return absent(known, what, id, valid ?? NONE, say);
}

/** English and French must show the same labels and values and lead to the same places. */
function checkSameTokens({ text, at, placed }: PlacedText): Finding[] {
  const [first, ...others] = LOCALES.map((locale) => ({ locale, facts: facts(text[locale]) }));
  if (!first) return [];
  return others.flatMap(({ locale, facts: own }) => {
    const lost = first.facts.filter((fact) => !own.includes(fact));
    const added = own.filter((fact) => !first.facts.includes(fact));
    if (lost.length === 0 && added.length === 0) return [];
    const difference = [
      ...lost.map((fact) => `lacks ${fact}`),
      ...added.map((fact) => `alone has ${fact}`),
    ].join(', ');
    return [placed.finding([...at, locale], `differs from "${first.locale}": ${difference}`)];
  });
}

function facts(source: string): string[] {
  return parseText(source).flatMap((token) => {
    if (token.kind === 'label' || token.kind === 'value' || token.kind === 'blank')
      return [`{${token.kind}:${token.id}}`];
    return token.kind === 'link' ? [`${token.target.kind}:${token.target.to}`] : [];
  });
}
