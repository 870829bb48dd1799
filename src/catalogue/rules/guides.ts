import { didYouMean, type Finding, nearestOr } from '../finding.ts';
import { isComponent } from '../guide-body.ts';
import { GUIDE_COMPONENTS, INLINE_COMPONENTS, WORDY_COMPONENTS } from '../guide-components.ts';
import { LINKS, notALink, TAG } from '../guide-lines.ts';
import type { MarkedComponent } from '../guide-markup.ts';
import { oncePer } from '../once-per.ts';
import { isKnown, type Names, type RawContent, type RawGuideText, type RawProvider } from '../raw-content.ts';
import { RIGHT_TOPICS } from '../schemas/rights.ts';
import { parseLinkTarget } from '../text.ts';
import { absent, knownIn, providerIds } from './absent.ts';
import { at, blank, checkAgreement } from './guide-agreement.ts';
import { isMarker } from './guide-parts.ts';
import { planPaths } from './references.ts';
import type { Rule } from './rule.ts';
import { BARE_ADDRESS, BARE_DURATION, checkTarget, EXCLAIMS, NO_EXCLAMATION, validTargets } from './texts.ts';

/**
 * A guide explains and embeds: components of the registry with literal props, links of the
 * catalogue's grammar, and neither code nor a fact that the catalogue holds.
 */
export const guides: Rule = (content) => [
  ...[...content.guides, ...content.guideParts].flatMap((guide) => [
    ...guide.markup.refused.map(({ offset, message }) => at(guide, offset, message)),
    ...(guide.markup.parsed ? checkParsed(content, guide) : []),
  ]),
  ...checkFolders(content),
];

function checkParsed(content: RawContent, guide: RawGuideText<unknown>): Finding[] {
  return [
    ...checkComponents(content, guide),
    ...checkLinks(content, guide),
    ...checkAgreement(guide),
    ...checkProse(guide),
  ];
}

function checkFolders(content: RawContent): Finding[] {
  const families = new Set(content.families.map(({ value }) => value.id));
  return content.guides
    .filter(({ family }) => !isKnown(content, family, families))
    .map(({ family, head }) =>
      head.finding(
        [],
        `stands in the folder "${family}", which is no family; ${didYouMean(family, families)}`,
      ),
    );
}

function checkComponents(content: RawContent, guide: RawGuideText<unknown>): Finding[] {
  return guide.markup.components.flatMap((component) =>
    problemsOf(content, component).map((message) => at(guide, component.offset, message)),
  );
}

const COMPONENTS = Object.keys(GUIDE_COMPONENTS);
const ALL_COMPONENTS = `these are: ${COMPONENTS.map((name) => `<${name}>`).join(' ')}`;

function problemsOf(content: RawContent, { name, props, hasWords, amongWords }: MarkedComponent): string[] {
  if (isMarker(name)) return amongWords ? [ownLine(name)] : [];
  if (!isComponent(name))
    return [`<${name}> is no component of guides; ${nearestOr(name, COMPONENTS, ALL_COMPONENTS)}`];
  const known: Readonly<Record<string, string>> = GUIDE_COMPONENTS[name];
  const given = new Map(props);
  return [
    ...props.flatMap(([prop], index) =>
      Object.hasOwn(known, prop)
        ? props.findIndex(([other]) => other === prop) < index
          ? [`<${name}> has ${prop} twice`]
          : []
        : [`<${name}> has no prop "${prop}"; ${didYouMean(prop, Object.keys(known))}`],
    ),
    ...Object.entries(known).flatMap(([prop, kind]) => {
      const value = given.get(prop);
      if (value === undefined || (kind === 'words' && value.trim() === ''))
        return [`<${name}> needs ${prop}="…"`];
      const valid = validProps(content, kind);
      const say = (hint: string): string => `<${name} ${prop}="${value}">: no such ${kind}; ${hint}`;
      return (valid && absent(knownIn(content), kind, value, valid, say)) ?? [];
    }),
    ...(hasWords && !WORDY_COMPONENTS.has(name)
      ? [`<${name}> shows nothing of what stands between its tags; end it with />`]
      : []),
    ...(amongWords && !INLINE_COMPONENTS.has(name) ? [ownLine(name)] : []),
  ];
}

const ownLine = (name: string): string =>
  `<${name}> stands among words; give it a line of its own, with an empty line before and after`;

/** The values a prop of this kind may have; undefined where any words will do. */
function validProps(content: RawContent, kind: string): Names | undefined {
  return knownProps(content).get(kind);
}

const knownProps = oncePer((content: RawContent): ReadonlyMap<string, Names> => {
  const own = (pick: (provider: RawProvider) => Iterable<string>): Names => owned(content, pick);
  return new Map<string, Names>([
    ['plan', planPaths(content)],
    ['provider', providerIds(content)],
    ['label', own(({ labels }) => labels.keys())],
    ['value', own(({ values }) => values.keys())],
    ['procedure', own(({ procedures }) => procedures.keys())],
    ['e-mail', own(({ emails }) => emails.keys())],
    ['warning', new Set([...content.warnings.keys(), ...own(({ warnings }) => warnings.keys()).keys()])],
    ['letter', content.letters],
    ['law', content.rights],
    ['topic of rights', new Set(RIGHT_TOPICS)],
    ['rule', own(({ file }) => file.value.rules.map(({ id }) => id))],
    ['support channel', own(({ file }) => file.value.support.map(({ id }) => id))],
  ]);
});

/** What each provider has of a kind, as `provider/id`. */
function owned({ providers }: RawContent, pick: (provider: RawProvider) => Iterable<string>): Names {
  return new Set(providers.flatMap((provider) => [...pick(provider)].map((id) => `${provider.id}/${id}`)));
}

/** What the links of guides may name beside guides, plans and products. */
const ownTargets = oncePer((content: RawContent) => ({
  screen: owned(content, ({ screens }) => screens.keys()),
  support: owned(content, ({ file }) => file.value.support.map(({ id }) => id)),
}));

function checkLinks(content: RawContent, guide: RawGuideText<unknown>): Finding[] {
  const valid = validTargets(content);
  const own = ownTargets(content);
  return guide.markup.links.flatMap(({ offset, target, hasWords }) => {
    const parsed = parseLinkTarget(target);
    if (!parsed) {
      // The parser makes links of bare addresses; what somebody wrote as one begins with a bracket.
      const message = guide.body.startsWith('[', offset) ? notALink(target) : LINKS;
      return [at(guide, offset, message)];
    }
    const problem = parsed.kind === 'section' ? undefined : checkTarget(parsed, valid, own);
    return [
      ...(hasWords ? [] : [at(guide, offset, `the link "${target}" has no words`)]),
      ...(problem ? [at(guide, offset, problem)] : []),
    ];
  });
}

const TYPOGRAPHIC = /[\u00A0\u202F\u2060’]/g;
const NOT_TYPED = 'holds a typographic space or apostrophe; type ordinary ones, display puts them in';

function checkProse(guide: RawGuideText<unknown>): Finding[] {
  const prose = guide.body.replace(TAG, blank);
  const findings = [...prose.matchAll(TYPOGRAPHIC)].map(({ index }) => at(guide, index, NOT_TYPED));
  // Where a link leads is looked at as a link.
  const withoutTargets = prose.replace(/\]\([^()\s]*/g, blank);
  for (const bare of withoutTargets.matchAll(new RegExp(BARE_ADDRESS, 'gi')))
    findings.push(at(guide, bare.index, LINKS));
  for (const bare of prose.matchAll(new RegExp(BARE_DURATION, 'giu'))) {
    findings.push(
      at(guide, bare.index, `holds the bare duration "${bare[0]}"; embed <Value id="provider/value" />`),
    );
  }
  for (const { index } of withoutTargets.replace(/!\[/g, blank).matchAll(EXCLAIMS))
    findings.push(at(guide, index, NO_EXCLAMATION));
  const straight = prose.replace(/\]\([^)]*\)/g, blank).indexOf('"');
  if (straight >= 0) findings.push(at(guide, straight, 'holds a straight quotation mark; use “ ” or « »'));
  return findings;
}
