import type { WarningView } from '../types.ts';

/** Several warnings under fixed words that they share, said once. */
export interface WarningFrame {
  readonly tag: string;
  readonly warnings: readonly WarningView[];
}

const GRAVEST_FIRST = ['critical', 'caution', 'note'] as const;

/**
 * Warnings by gravity. Critical ones with the same fixed words share a frame: none stands under words that are another's,
 * such as "Cannot be undone" over what a right may undo.
 */
export function framed(warnings: readonly WarningView[]): {
  readonly frames: readonly WarningFrame[];
  readonly single: readonly WarningView[];
} {
  const critical = warnings.filter(({ severity }) => severity === 'critical');
  const frames = [...Map.groupBy(critical, ({ tag }) => tag)]
    .map(([tag, own]) => ({ tag, warnings: own }))
    .filter(({ warnings: { length } }) => length > 1);
  const single = GRAVEST_FIRST.flatMap((gravity) => warnings.filter(({ severity }) => severity === gravity));
  return {
    frames,
    single: single.filter((warning) => !frames.some((frame) => frame.warnings.includes(warning))),
  };
}
