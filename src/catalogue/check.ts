import { CatalogueError, type Finding, formatFinding } from './finding.ts';
import type { Catalogue } from './model.ts';
import { questionFindings } from './question-graph.ts';
import type { RawContent } from './raw-content.ts';
import { assemble } from './read/assemble.ts';
import { readContent } from './read/read-content.ts';
import type { ParsedFiles } from './read/yaml-file.ts';
import { asks } from './rules/asks.ts';
import { changes } from './rules/changes.ts';
import { codes } from './rules/codes.ts';
import { evidence } from './rules/evidence.ts';
import { finalWords } from './rules/final-words.ts';
import { guideParts } from './rules/guide-parts.ts';
import { guides } from './rules/guides.ts';
import { labels } from './rules/labels.ts';
import { productGuides } from './rules/product-guides.ts';
import { references } from './rules/references.ts';
import { rights } from './rules/rights.ts';
import type { Rule } from './rules/rule.ts';
import { searchWords } from './rules/search-words.ts';
import { situations } from './rules/situations.ts';
import { structure } from './rules/structure.ts';
import { terms } from './rules/terms.ts';
import { texts } from './rules/texts.ts';
import { unsure } from './rules/unsure.ts';
import { versions } from './rules/versions.ts';
import { tooOld } from './stale.ts';

const RULES: readonly Rule[] = [
  structure,
  references,
  situations,
  labels,
  texts,
  terms,
  evidence,
  codes,
  guides,
  guideParts,
  rights,
  finalWords,
  changes,
  searchWords,
  asks,
  unsure,
];

/** What is asked of content that is shared, and not while it is written: a page shows before its translation is there. */
const BEFORE_SHARING: readonly Rule[] = [versions, productGuides];

/** Content that was read and checked: the catalogue, or what is wrong, in the order of files and lines. */
interface Checked {
  readonly content: RawContent;
  readonly findings: readonly Finding[];
  /** Only where nothing is wrong. */
  readonly catalogue?: Catalogue;
}

/** What a reading is given, beside the files. */
interface ReadingOptions {
  /** What an earlier reading parsed; this one adds to it. */
  readonly parsed?: ParsedFiles | undefined;
  /** Whether it is to be shared, and has to be complete. */
  readonly complete?: boolean;
  /** The day in UTC. Without it nothing is said of days that lie ahead, or long ago: what a build makes hangs on no clock. */
  readonly today?: string;
  /** The address that each code was published for. Without it a code belongs to whatever is read first. */
  readonly published?: ReadonlyMap<string, string>;
}

/**
 * Reads the content and checks it whole.
 *
 * @param root the repository's root
 */
export function checkContent(root: string, options: ReadingOptions = {}): Checked {
  const findings: Finding[] = [];
  const content = { ...readContent(root, findings, options), published: options.published };
  const rules = options.complete ? [...RULES, ...BEFORE_SHARING] : RULES;
  findings.push(...rules.flatMap((rule) => rule(content)));
  if (options.today !== undefined) findings.push(...tooOld(content, options.today));
  if (findings.length > 0) return { content, findings: inOrder(findings) };
  // Ways through the questions can be walked only where every reference leads somewhere.
  const catalogue = assemble(content);
  const astray = questionFindings(catalogue);
  return { content, findings: inOrder(astray), ...(astray.length === 0 && { catalogue }) };
}

/** Two readers of one line may say the same of it. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const each = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  return [...each.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
}

/**
 * The catalogue under `root`.
 *
 * @param parsed what an earlier reading parsed; this one adds to it
 * @throws CatalogueError with every finding, when the content is not sound
 */
export function readCatalogue(root: string, parsed?: ParsedFiles): Catalogue {
  const { catalogue, findings } = checkContent(root, { parsed });
  if (!catalogue) throw new CatalogueError(findings);
  return catalogue;
}
