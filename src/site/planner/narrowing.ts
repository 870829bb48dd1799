import type { PlanTask } from '../../plan/exit/tasks.ts';

/** The class of a choice, and the attribute of everything that is there for some choices only, with their codes. */
export const PICK = 'pick';
export const OF = 'data-of';

/**
 * A style sheet that narrows a planner to what is ticked in it, without a script. As long as nothing is ticked, or
 * where a browser does not know `:has()`, everything is shown.
 */
export function narrowingSheet(tasks: readonly Pick<PlanTask, 'code'>[]): string {
  const rules = tasks.map(({ code }) => `.planner:has([name=${code}]:checked) [${OF}~=${code}]`);
  return `@layer overrides{.planner:has(.${PICK}:checked) [${OF}]{display:none}
${rules.join(',\n')}{display:block}}
`;
}
