import { didYouMean } from '../finding.ts';
import { isKnown, type Placed, type RawContent } from '../raw-content.ts';
import type { Condition } from '../schemas/answers.ts';
import type { Rule } from './rule.ts';

/** Conditions are about situations that exist. */
export const situations: Rule = (content) =>
  conditionsOf(content).flatMap(({ placed, field, condition }) =>
    Object.keys(condition)
      .filter((id) => !isKnown(content, id, content.situations))
      .map((id) =>
        placed.finding(
          [field, id],
          `situation "${id}" does not exist; ${didYouMean(id, content.situations.keys())}`,
        ),
      ),
  );

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
