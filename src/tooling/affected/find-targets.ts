import { didYouMean } from '../../catalogue/finding.ts';

/**
 * The things that a word from the command line names: with its kind (`label:ovhcloud/cancel`), or all of that name
 * (`ovhcloud/cancel`, `cancel`, `OVH-CANCEL-EN`).
 *
 * @returns a sentence where there is none
 */
export function findTargets(asked: string, targets: readonly string[]): readonly string[] | string {
  const found = targets.filter(
    (target) => target === asked || target.endsWith(`:${asked}`) || target.endsWith(`/${asked}`),
  );
  // Whoever names it whole means that one alone.
  const [whole] = found.filter((target) => target === asked);
  if (whole !== undefined) return [whole];
  if (found.length > 0) return found;
  const names = asked.includes(':')
    ? targets
    : targets.map((target) => target.slice(target.indexOf(':') + 1));
  return `Nothing is called "${asked}"; ${didYouMean(asked, names)}`;
}
