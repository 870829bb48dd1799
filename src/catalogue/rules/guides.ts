import { didYouMean, type Finding } from '../finding.ts';
import { GUIDE_COMPONENTS } from '../guide-components.ts';
import { oncePer } from '../once-per.ts';
import { isKnown, type Names, type RawContent, type RawGuide, type RawProvider } from '../raw-content.ts';
import { parseLinkTarget } from '../text.ts';
import { planPaths, productPaths, providerIds } from './references.ts';
import type { Rule } from './rule.ts';
import { BARE_DURATION, checkTarget, validTargets } from './texts.ts';

/**
 * A guide explains and embeds: components of the registry with literal props, links of the
 * catalogue's grammar, and neither code nor a fact that the catalogue holds.
 */
export const guides: Rule = (content) => [
  ...content.guides.flatMap((guide) => [
    ...checkComponents(content, guide),
    ...checkLinks(content, guide),
    ...checkProse(guide),
  ]),
  ...checkFolders(content),
];

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

function at(guide: RawGuide, offset: number, message: string): Finding {
  const { file } = guide.head.finding([], '');
  return { file, line: guide.bodyLine + guide.body.slice(0, offset).split('\n').length - 1, at: '', message };
}

const COMPONENT = /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*(\/?)>/g;

function checkComponents(content: RawContent, guide: RawGuide): Finding[] {
  return [...guide.body.matchAll(COMPONENT)].flatMap((match) => {
    const [, name = '', attributes = ''] = match;
    const known = Object.entries(GUIDE_COMPONENTS).find(([id]) => id === name)?.[1];
    if (!known) {
      return [
        at(
          guide,
          match.index,
          `<${name}> is no component of guides; ${didYouMean(name, Object.keys(GUIDE_COMPONENTS))}`,
        ),
      ];
    }
    const given = new Map(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map((pair) => [pair[1] ?? '', pair[2] ?? '']),
    );
    const unknown = [...given.keys()].filter((prop) => !(prop in known));
    return [
      ...unknown.map((prop) =>
        at(guide, match.index, `<${name}> has no prop "${prop}"; ${didYouMean(prop, Object.keys(known))}`),
      ),
      ...Object.entries(known).flatMap(([prop, kind]) => {
        const value = given.get(prop);
        if (value === undefined) return [at(guide, match.index, `<${name}> needs ${prop}="…"`)];
        const valid = validProps(content, kind);
        return valid && !isKnown(content, value, valid)
          ? [
              at(
                guide,
                match.index,
                `<${name} ${prop}="${value}">: no such ${kind}; ${didYouMean(value, valid.keys())}`,
              ),
            ]
          : [];
      }),
    ];
  });
}

/** The values a prop of this kind may have; undefined where any words will do. */
function validProps(content: RawContent, kind: string): Names | undefined {
  return knownProps(content).get(kind);
}

const knownProps = oncePer((content: RawContent): ReadonlyMap<string, Names> => {
  const own = (pick: (provider: RawProvider) => Iterable<string>): Names => owned(content, pick);
  const providers = providerIds(content);
  const products = productPaths(content);
  return new Map<string, Names>([
    ['plan', planPaths(content)],
    ['product', new Set([...products.keys(), ...variantPaths(content)])],
    ['provider', providers],
    ['provider or product', new Set([...providers.keys(), ...products.keys()])],
    ['label', own(({ labels }) => labels.keys())],
    ['value', own(({ values }) => values.keys())],
    ['procedure', own(({ procedures }) => procedures.keys())],
    ['e-mail', own(({ emails }) => emails.keys())],
    ['warning', new Set([...content.warnings.keys(), ...own(({ warnings }) => warnings.keys()).keys()])],
    ['rule', own(({ file }) => file.value.rules.map(({ id }) => id))],
    ['support channel', own(({ file }) => file.value.support.map(({ id }) => id))],
  ]);
});

/** What each provider has of a kind, as `provider/id`. */
function owned({ providers }: RawContent, pick: (provider: RawProvider) => Iterable<string>): Names {
  return new Set(providers.flatMap((provider) => [...pick(provider)].map((id) => `${provider.id}/${id}`)));
}

function variantPaths(content: RawContent): string[] {
  return content.providers.flatMap(({ id, products }) =>
    [...products].flatMap(([product, { value }]) =>
      (value.variants ?? []).map((variant) => `${id}/${product}/${variant.id}`),
    ),
  );
}

/** What the links of guides may name beside guides, plans and products. */
const ownTargets = oncePer((content: RawContent) => ({
  screen: owned(content, ({ screens }) => screens.keys()),
  support: owned(content, ({ file }) => file.value.support.map(({ id }) => id)),
}));

function checkLinks(content: RawContent, guide: RawGuide): Finding[] {
  const valid = validTargets(content);
  const own = ownTargets(content);
  return [...guide.body.matchAll(/\]\(([^()]*)\)/g)].flatMap((match) => {
    const target = parseLinkTarget(match[1] ?? '');
    if (!target)
      return [
        at(
          guide,
          match.index,
          `the link "${match[1]}" is not of the form kind:target, such as guide:family/slug`,
        ),
      ];
    if (target.kind === 'section') return [];
    const problem = checkTarget(target, valid, own);
    return problem ? [at(guide, match.index, problem)] : [];
  });
}

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:import|export)\s.*$/gm, 'guides have no imports or exports; components are there by their names'],
  [/\{[^}]*\}/g, 'guides have no expressions; write the words, or embed a component'],
  [/^# .*$/gm, 'the title stands in the head; sections begin with ##'],
  [
    /[\u00A0\u202F\u2060’]/g,
    'holds a typographic space or apostrophe; type ordinary ones, display puts them in',
  ],
  [/<[a-z!][^>]*>/g, 'guides have no HTML; use Markdown and the components'],
  [/<[A-Z][^>]*>/g, 'is no component of the form <Name prop="words" />'],
  [
    /^\[[^\]]*\]:|(?<!\]\(|<)https?:/gm,
    'links are written [words](kind:target); addresses stand in the catalogue',
  ],
];

function checkProse(guide: RawGuide): Finding[] {
  const prose = guide.body.replace(COMPONENT, (tag) => ' '.repeat(tag.length));
  const findings = FORBIDDEN.flatMap(([pattern, message]) =>
    [...prose.matchAll(pattern)].map((match) => at(guide, match.index, message)),
  );
  for (const bare of prose.matchAll(new RegExp(BARE_DURATION, 'giu'))) {
    findings.push(
      at(guide, bare.index, `holds the bare duration "${bare[0]}"; embed <Value id="provider/value" />`),
    );
  }
  const straight = prose.replace(/\]\([^)]*\)/g, (link) => ' '.repeat(link.length)).indexOf('"');
  if (straight >= 0) findings.push(at(guide, straight, 'holds a straight quotation mark; use “ ” or « »'));
  return findings;
}
