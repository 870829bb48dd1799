import type { Catalogue, Jurisdiction, PlacedRight, PlanRef } from '../catalogue/model.ts';
import type { Confidence } from '../catalogue/schemas/primitives.ts';
import type { Occasion, Reader, RightCondition } from '../catalogue/schemas/rights.ts';
import { OCCASIONS_OF } from './occasions.ts';

/** Where nobody is asked further: no law of this site is theirs, only what holds wherever one lives. */
export const ELSEWHERE = 'elsewhere';

/** What is known of somebody and of what happened; what is left out is not known, and rules nothing out. */
export interface Case {
  /** The id of the jurisdiction they live in, or `ELSEWHERE`. */
  readonly lives?: string | undefined;
  readonly as?: Reader | undefined;
  readonly family?: string | undefined;
  /** `provider/product` */
  readonly product?: string | undefined;
  readonly when?: readonly Occasion[] | undefined;
  /** Of a domain name, without its dot. */
  readonly extension?: string | undefined;
  readonly said?: Readonly<Partial<Record<RightCondition, boolean>>> | undefined;
}

/** A right that somebody may have. */
export interface Applicable {
  readonly right: PlacedRight;
  /** How sure that is: of what the text says, and that it reaches this family. */
  readonly certainty: Confidence;
  /** What still has to be so. */
  readonly open: readonly { readonly condition: RightCondition; readonly needs: 'yes' | 'no' }[];
}

/**
 * What the law gives in a case, and what it does not give (`kind: limit`), in the order of the files.
 *
 * @example rightsFor(catalogue, { lives: 'fr', as: 'consumer', family: 'hosting', when: ['renewed'] })
 */
export function rightsFor(
  { jurisdictions }: Pick<Catalogue, 'jurisdictions'>,
  about: Case,
): readonly Applicable[] {
  const laws = about.lives === undefined ? undefined : lawsOf(jurisdictions, about.lives);
  return jurisdictions
    .flatMap(({ rights }) => rights)
    .filter((right) => reaches(right, about) && holds(right, laws) && isOf(right, about.as))
    .map((right) => ({ right, certainty: certaintyOf(right, about.family), open: openOf(right, about) }));
}

/** What the law may say to who reads one plan: of every country, until they say where they live. */
export function rightsOfPlan(
  catalogue: Pick<Catalogue, 'jurisdictions'>,
  { provider, product, route }: PlanRef,
  reader: Pick<Case, 'lives' | 'as' | 'said' | 'extension'> = {},
): readonly Applicable[] {
  return rightsFor(catalogue, {
    ...reader,
    family: product.family,
    product: `${provider.id}/${product.id}`,
    when: OCCASIONS_OF[route.id],
  });
}

/** The ids of the laws that hold where somebody lives: the country's, and those it stands within. */
export function lawsOf(jurisdictions: readonly Jurisdiction[], lives: string): ReadonlySet<string> {
  const own = jurisdictions.find(({ id }) => id === lives);
  return new Set(own ? [own.id, ...own.within.flatMap((id) => [...lawsOf(jurisdictions, id)])] : []);
}

/** Whether a right is for somebody who ordered so; for all while that is not known. */
export function isOf({ who }: Pick<PlacedRight, 'who'>, reader: Reader | undefined): boolean {
  return reader === undefined || who.includes('anyone') || who.includes(reader);
}

/** A registry's rule goes with the name, and a number's with its plan, wherever somebody lives. */
function holds({ follows, jurisdiction }: PlacedRight, laws: ReadonlySet<string> | undefined): boolean {
  return follows !== 'residence' || laws === undefined || laws.has(jurisdiction);
}

function reaches(right: PlacedRight, { family, product, when, extension, said = {} }: Case): boolean {
  const { families, products, extensions, conditions } = right;
  const includes = (list: readonly string[] | undefined, one: string | undefined): boolean =>
    list === undefined || one === undefined || list.includes(one);
  return (
    includes(families, family) &&
    includes(products, product) &&
    includes(extensions, extension) &&
    (when === undefined || right.when.some((occasion) => when.includes(occasion))) &&
    needsOf({ conditions }).every(
      ({ condition, needs }) => said[condition] === undefined || said[condition] === (needs === 'yes'),
    )
  );
}

function openOf(right: PlacedRight, { said = {} }: Case): Applicable['open'] {
  return needsOf(right).filter(({ condition }) => said[condition] === undefined);
}

/** What has to be so for a right to be one. */
export function needsOf({ conditions }: Pick<PlacedRight, 'conditions'>): Applicable['open'] {
  return Object.entries(conditions).map(([condition, needs]) => ({
    // The schema knows no other names.
    condition: condition as RightCondition,
    needs,
  }));
}

const SURENESS: readonly Confidence[] = ['low', 'medium', 'high'];

/** No surer than the text that was read, and no surer than that it is about such products. */
export function certaintyOf(
  { confidence, fit, fitOf }: Pick<PlacedRight, 'confidence' | 'fit' | 'fitOf'>,
  family?: string,
): Confidence {
  const reach = (family === undefined ? undefined : fitOf[family]) ?? fit;
  return SURENESS.indexOf(reach) < SURENESS.indexOf(confidence) ? reach : confidence;
}
