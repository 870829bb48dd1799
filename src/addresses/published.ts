import { withoutBase } from '../base.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { isWayToEnd } from '../catalogue/route-kinds.ts';
import { LOCALES } from '../i18n/locales.ts';
import { API_PATHS } from '../outputs/api/files.ts';
import { changesTwinPaths } from '../outputs/markdown/changes-markdown.ts';
import { markdownPaths } from '../outputs/markdown/markdown-pages.ts';
import { rightsTwinPaths } from '../outputs/markdown/rights-twins.ts';
import { type Features, missingFor } from '../settings/features.ts';
import { site } from '../settings/site.ts';
import { entriesOf, planEntries } from '../site/entries.ts';
import { labelPages } from '../site/labels/label-pages.ts';
import { undoPages } from '../site/lists/undo-rows.ts';
import { statePath } from '../site/paths.ts';
import { plannerPages } from '../site/planner/pages.ts';
import { unsurePaths } from '../site/question/unsure.ts';
import * as urls from '../urls.ts';
import { allStates } from '../wizard/states.ts';
import { everywhere, patternOf } from './address.ts';

/** Addresses of one kind. To promise another kind, add it to `CLASSES`; each has a file of its own in the ledger. */
interface AddressClass {
  /** Name of its file in `content/ledger/`. */
  readonly name: string;
  readonly of: (catalogue: Catalogue) => readonly string[];
}

const CLASSES: readonly AddressClass[] = [
  {
    name: 'pages',
    of: (catalogue) => [
      urls.rootPath,
      ...[
        urls.homePath,
        urls.guidesPath,
        urls.providersPath,
        urls.aboutPath,
        urls.glossaryPath,
        urls.changesPath,
        urls.embedPath,
        urls.accessibilityPath,
        urls.apiDocsPath,
        urls.deskPath,
        urls.rightsPath,
      ].flatMap((of) => everywhere((locale) => of(locale))),
      ...catalogue.changes.flatMap(({ id }) => everywhere((locale) => urls.changePath(locale, id))),
      ...catalogue.jurisdictions.flatMap(({ id }) => everywhere((locale) => urls.rightsPath(locale, id))),
      ...everywhere((locale) => urls.searchPath(locale)),
      ...urls.VOTES.flatMap((vote) => everywhere((locale) => urls.feedbackPath(locale, vote))),
      ...undoPages(catalogue).flatMap((provider) => everywhere((locale) => urls.undoPath(locale, provider))),
      ...everywhere((locale) => urls.plannerPath(locale)),
      ...plannerPages(catalogue).flatMap(({ provider }) =>
        provider === undefined ? [] : everywhere((locale) => urls.plannerPath(locale, provider)),
      ),
      ...catalogue.providers.flatMap(({ id }) => everywhere((locale) => urls.providerPath(locale, id))),
      ...labelPages(catalogue).flatMap((provider) =>
        everywhere((locale) => urls.labelsPath(locale, provider)),
      ),
      ...catalogue.families
        .filter(
          ({ id }) =>
            catalogue.guides.some(({ family }) => family === id) ||
            catalogue.providers.some(({ products }) => products.some(({ family }) => family === id)),
        )
        .flatMap(({ id }) => everywhere((locale) => urls.familyPath(locale, id))),
    ],
  },
  {
    name: 'guides',
    of: ({ guides }) => guides.flatMap(({ id }) => everywhere((locale) => urls.guidePath(locale, id))),
  },
  {
    name: 'wizard',
    of: (catalogue) => [
      ...allStates(catalogue).flatMap((state) => everywhere((locale) => statePath(locale, state))),
      ...unsurePaths(catalogue).flatMap((given) =>
        everywhere((locale) => urls.cancelPath(locale, 'not-sure', ...given)),
      ),
    ],
  },
  {
    // Sheets to print, by the code of their plan; each goes where its plan goes.
    name: 'proofs',
    of: (catalogue) =>
      planEntries(catalogue)
        .filter(({ ref }) => isWayToEnd(ref.route.id))
        .flatMap(({ code }) => everywhere((locale) => urls.proofPath(locale, code))),
  },
  {
    // Markdown for programs; each moves and goes together with its page.
    name: 'twins',
    of: (catalogue) =>
      LOCALES.flatMap((locale) => [
        ...markdownPaths(catalogue, locale),
        ...rightsTwinPaths(catalogue, locale),
        ...changesTwinPaths(catalogue, locale),
      ]),
  },
  {
    name: 'files',
    of: () => [
      urls.LLMS_PATH,
      ...API_PATHS,
      urls.earlPath,
      ...everywhere(urls.changesFeedPath),
      ...everywhere(urls.openSearchPath),
      urls.EMBED_SCRIPT_PATH,
    ],
  },
];

/** The files of the ledger that hold addresses, without `.txt`. */
export const CLASS_NAMES: readonly string[] = CLASSES.map(({ name }) => name);

/** What the site publishes as its content stands: what must never disappear again. */
export interface Published {
  /** Every address but the permanent links, by the class it belongs to. */
  readonly classes: ReadonlyMap<string, readonly string[]>;
  /** The same in one set. */
  readonly urls: ReadonlySet<string>;
  /** Every code, with the address of what it stands for, without its language. */
  readonly codes: ReadonlyMap<string, string>;
}

/**
 * Every address and code of the site, from the catalogue alone: nothing has to be built for it. Addresses begin at the
 * site, wherever it stands on its host, so that what is promised holds when it moves to another path.
 *
 * @param features the parts that the site has
 */
export function published(catalogue: Catalogue, features: Features = site().features): Published {
  const here = (url: string): boolean => missingFor(url, features) === undefined;
  const classes = new Map(
    CLASSES.map(({ name, of }) => [
      name,
      of(catalogue)
        .map((url) => withoutBase(url))
        .filter(here),
    ]),
  );
  const [locale] = LOCALES;
  const codes = new Map(
    entriesOf(catalogue).map((entry) => [entry.code, patternOf(withoutBase(entry.in[locale].path)).pattern]),
  );
  return { classes, urls: new Set([...classes.values()].flat()), codes };
}

/** The permanent links of a code: neutral, and one per language. */
export function permanentLinksOf(code: string): readonly string[] {
  return [urls.permanentPath(code), ...everywhere((locale) => urls.permanentPath(code, locale))].map((url) =>
    withoutBase(url),
  );
}
