import { didYouMean, type Finding } from '../finding.ts';
import { isKnown, type Placed, type RawContent } from '../raw-content.ts';
import type { Condition } from '../schemas/answers.ts';
import type { Rule } from './rule.ts';

/** Conditions are about situations that exist, and each of these changes something. */
export const situations: Rule = (content) => {
  const all = conditionsOf(content);
  const used = new Set(all.flatMap(({ condition }) => Object.keys(condition)));
  return [
    ...all.flatMap(({ placed, field, condition }) =>
      Object.keys(condition)
        .filter((id) => !isKnown(content, id, content.situations))
        .map((id) =>
          placed.finding(
            [field, id],
            `situation "${id}" does not exist; ${didYouMean(id, content.situations.keys())}`,
          ),
        ),
    ),
    ...[...content.situations].flatMap(([id, placed]): Finding[] =>
      used.has(id) || content.unread.has(id)
        ? []
        : [placed.finding([], 'changes nothing: no "when" and no "met" names it')],
    ),
  ];
};

interface PlacedCondition {
  readonly placed: Placed<unknown>;
  readonly field: 'when' | 'met';
  readonly condition: Condition;
}

function conditionsOf({ warnings, providers }: RawContent): readonly PlacedCondition[] {
  const when = [warnings, ...providers.flatMap((each) => [each.warnings, each.dependants])];
  return [
    ...when.flatMap((table) =>
      [...table.values()].flatMap((placed): PlacedCondition[] => {
        const { when: condition } = placed.value;
        return condition ? [{ placed, field: 'when', condition }] : [];
      }),
    ),
    ...providers.flatMap(({ checks }) =>
      [...checks.values()].flatMap((placed): PlacedCondition[] => {
        const { met: condition } = placed.value;
        return condition ? [{ placed, field: 'met', condition }] : [];
      }),
    ),
  ];
}
