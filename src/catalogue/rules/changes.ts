import type { Finding } from '../finding.ts';
import type { Names, RawContent, RawProvider } from '../raw-content.ts';
import { FACT_KINDS, FACT_TABLES, type FactKind } from '../schemas/changes.ts';
import { absent, knownIn, providerIds } from './absent.ts';
import { guideIds, planPaths, productPaths } from './references.ts';
import type { Rule } from './rule.ts';

/** What is said to have changed exists, has a source where a provider changed it, and stands once. */
export const changes: Rule = (content) => {
  const targets = targetsOf(content);
  const seen = new Set<string>();
  return content.changes.flatMap((placed) => {
    const { id, kind, provider, label, touches, sources } = placed.value;
    const findings: Finding[] = [];
    const refer = (at: readonly (string | number)[], what: string, name: string, valid: Names): void => {
      const message = absent(knownIn(content), what, name, valid);
      if (message) findings.push(placed.finding(at, message));
    };
    if (seen.has(id)) findings.push(placed.finding(['id'], `"${id}" stands twice`));
    seen.add(id);
    if (kind !== 'page' && sources.length === 0)
      findings.push(placed.finding([], 'has no "sources"; only a change of this site itself needs none'));
    sources.forEach((tag, index) => refer(['sources', index], 'source', tag, content.sources));
    touches.forEach((touched, index) => {
      const [what = '', name = ''] = touched.split(':');
      refer(['touches', index], what, name, targets.get(what) ?? NONE);
    });
    const owner = content.providers.find((candidate) => candidate.id === provider);
    if (provider !== undefined) refer(['provider'], 'provider', provider, targets.get('provider') ?? NONE);
    if (label !== undefined && provider === undefined)
      findings.push(placed.finding(['label'], 'needs the provider whose label it is'));
    if (label !== undefined && owner) refer(['label'], 'label', label, owner.labels);
    return findings;
  });
};

const NONE: Names = new Set();

function targetsOf(content: RawContent): ReadonlyMap<string, Names> {
  const facts = FACT_KINDS.map((kind): [string, Names] => [kind, factNames(content, kind)]);
  return new Map<string, Names>([
    ['guide', guideIds(content)],
    ['plan', planPaths(content)],
    ['product', productPaths(content)],
    ['provider', providerIds(content)],
    ...facts,
  ]);
}

/** `provider/id` of every fact of a kind; a warning that all providers share is named by its id alone. */
function factNames(content: RawContent, kind: FactKind): Names {
  const shared = kind === 'warning' ? content.warnings.keys() : [];
  const own = content.providers.flatMap((provider) =>
    [...idsOf(provider, kind)].map((id) => `${provider.id}/${id}`),
  );
  return new Set([...shared, ...own]);
}

const idsOf = (provider: RawProvider, kind: FactKind): Iterable<string> =>
  kind === 'rule' ? provider.file.value.rules.map(({ id }) => id) : provider[FACT_TABLES[kind]].keys();
