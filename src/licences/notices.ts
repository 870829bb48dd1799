import { isPermissive, type Licence } from './read-licence.ts';
import type { Shipped } from './shipped.ts';

const LINE = '-'.repeat(78);

/**
 * The notices that travel with the site, as text.
 *
 * @param own the licence of the project itself
 */
export function noticesText(own: string, licences: readonly Licence[]): string {
  const parts = licences.map(
    ({ name, version, spdx, notice }) => `${LINE}\n${name} ${version} (${spdx})\n\n${notice}\n`,
  );
  return [
    'This site is made with Sortie. What it holds of other people’s work follows below it, with the notices that\ntheir licences ask for.\n',
    `${LINE}\nSortie\n\n${own.trim()}\n`,
    ...parts,
  ].join('\n');
}

/**
 * What is not in order with what is shipped.
 *
 * @param listed what should be shipped
 * @param bundled the packages of which the bundler has put something into a script
 */
export function licenceProblems(
  listed: readonly Shipped[],
  bundled: ReadonlySet<string>,
  licences: readonly Licence[],
): readonly string[] {
  const names = new Set(listed.map(({ name }) => name));
  const where = 'see src/licences/shipped.ts';
  return [
    ...[...bundled]
      .filter((name) => !names.has(name))
      .sort()
      .map(
        (name) =>
          `${name} has come into the scripts that readers get: judge its licence, and list it (${where}).`,
      ),
    ...listed
      .filter(({ name, as }) => as === 'script' && !bundled.has(name))
      .map(({ name }) => `${name} is in no script any more: take it off the list (${where}).`),
    ...licences
      .filter(({ spdx }) => !isPermissive(spdx))
      .map(({ name, spdx }) => `${name} is shipped, and ${spdx} would ask more of the site than its notice.`),
  ];
}
