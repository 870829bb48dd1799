import type { RightTopic } from '../../catalogue/schemas/rights.ts';
import { nameLives } from '../../rights/name-life.ts';
import type { ViewContext } from '../context.ts';
import { allLaws, rungView } from '../rights/laws.ts';
import { secondChances } from '../rights/second-chance.ts';
import type { ChanceView, LawRights, RungView } from '../rights/types.ts';
import { type NameLifeView, nameLifeView } from './name-life-view.ts';

/** What the components of a guide can ask for of the law. */
export interface RightsBlocks {
  chances(): readonly ChanceView[];
  /** What becomes of an expired name, by the endings whose registries are known. */
  nameLives(): readonly NameLifeView[];
  /** @param law the id of a jurisdiction, whose own steps alone are meant */
  ladder(law: string): readonly RungView[];
  /** @param topic one of `RIGHT_TOPICS` */
  rights(topic: string): readonly LawRights[];
}

export function rightsBlocks(context: ViewContext): RightsBlocks {
  const { catalogue } = context;
  return {
    chances: () => secondChances(context),
    nameLives: () => nameLives(catalogue).map((life) => nameLifeView(life, context)),
    ladder(law) {
      const own = catalogue.jurisdictions.find(({ id }) => id === law);
      if (!own) throw new Error(`the law "${law}" does not exist`);
      return own.ladder.map((rung) => rungView(rung, context));
    },
    // The content check knows the topics.
    rights: (topic) => rightsOfTopic(topic as RightTopic, context),
  };
}

/** The rest stands on the page of the law. */
const IN_A_GUIDE = new Set(['who', 'conditions', 'certainty']);

/** What each law says of one topic, law by law. */
export function rightsOfTopic(topic: RightTopic, context: ViewContext): readonly LawRights[] {
  return allLaws(context).flatMap(({ law, href, topics }) => {
    const found = topics.find(({ id }) => id === topic);
    if (!found) return [];
    const rights = found.rights.map((right) => ({
      ...right,
      rows: right.rows.filter(({ id }) => IN_A_GUIDE.has(id)),
    }));
    return [{ law, href: `${href}#${topic}`, rights }];
  });
}
