import { type Claim, claimsOf } from './claims.ts';
import { daysAfter } from './days-after.ts';
import type { Finding } from './finding.ts';
import type { RawContent } from './raw-content.ts';
import type { Expiry } from './schemas/expiry.ts';

/** A statement that is past its day. */
export interface Stale {
  readonly claim: Claim;
  /** The name of its class in `expiry.yaml`. */
  readonly class: string;
  /** The last day on which it may be believed, ISO; left out where nothing says when it was checked. */
  readonly until?: string | undefined;
  /** Whether twice the time of its class has passed. */
  readonly twice: boolean;
  /** Who checks it again, where `expiry.yaml` says so. */
  readonly owner?: string | undefined;
}

/**
 * What is past its day on `today`, the oldest first; what has no day at all comes before. Our own advice
 * that has none does not grow old.
 *
 * @param today the day in UTC, `2026-11-22`
 */
export function staleOn(content: RawContent, today: string): readonly Stale[] {
  const classes = classesOf(content.expiry ?? {});
  return claimsOf(content)
    .flatMap((claim): readonly Stale[] => {
      const due = classes.get(claim.kind);
      if (!due) return [];
      const owner = due.owners?.[claim.provider ?? ''] ?? due.owner;
      const stale = { claim, class: due.name, ...(owner !== undefined && { owner }) };
      if (claim.checked === undefined) return claim.advice ? [] : [{ ...stale, twice: false }];
      const until = daysAfter(claim.checked, due.days);
      if (until >= today) return [];
      return [{ ...stale, until, twice: daysAfter(claim.checked, 2 * due.days) < today }];
    })
    .sort((one, other) => (one.until ?? '').localeCompare(other.until ?? ''));
}

/**
 * What nobody should go on publishing: critical statements past twice the time of their class.
 *
 * @param today the day in UTC, `2026-11-22`
 */
export function tooOld(content: RawContent, today: string): readonly Finding[] {
  return staleOn(content, today).flatMap(({ claim, twice, until }) =>
    claim.critical && twice
      ? [
          claim.finding(
            `was last checked on ${claim.checked} and is past its day since ${until}: a critical statement this old has to be checked again`,
          ),
        ]
      : [],
  );
}

function classesOf(expiry: Expiry): ReadonlyMap<string, { readonly name: string } & Expiry[string]> {
  return new Map(
    Object.entries(expiry).flatMap(([name, each]) =>
      each.kinds.map((kind) => [kind, { name, ...each }] as const),
    ),
  );
}
