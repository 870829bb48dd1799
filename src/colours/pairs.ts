/** What is seen on what, and how well it must be told from it. */
export interface Pair {
  readonly on: string;
  readonly what: string;
  readonly floor: number;
}

/** Text that is read, at any size. */
export const TEXT = 7;
/** Edges of controls, and drawings that mean something. */
export const DRAWING = 3;

const pairs = (floor: number, on: string, ...what: readonly string[]): readonly Pair[] =>
  what.map((each) => ({ on, what: each, floor }));

/** Every pair of colours that the components use, by token. Hairlines (`line`, `sign-line`) are free. */
export const PAIRS: readonly Pair[] = [
  ...pairs(TEXT, 'paper', 'ink', 'ink-2', 'link', 'visited', 'crit', 'caut'),
  ...pairs(TEXT, 'tint', 'ink', 'ink-2', 'link'),
  ...pairs(TEXT, 'crit-tint', 'ink', 'ink-2', 'link', 'crit'),
  ...pairs(TEXT, 'caut-tint', 'ink', 'ink-2', 'link', 'caut'),
  ...pairs(TEXT, 'mark', 'ink'),
  ...pairs(TEXT, 'sign', 'on-sign', 'on-sign-2'),
  // The button on the plate, and what is inverted: toast, current chip and tab.
  ...pairs(TEXT, 'on-sign', 'sign'),
  ...pairs(TEXT, 'ink', 'paper'),
  ...pairs(TEXT, 'btn', 'on-btn'),
  ...pairs(DRAWING, 'paper', 'edge', 'go', 'btn', 'ring'),
  ...pairs(DRAWING, 'tint', 'edge', 'go', 'ring'),
  ...pairs(DRAWING, 'halo', 'ring'),
];

/** On the plate one of the two rings is enough: the inner in one theme, the outer in the other. */
export const EITHER_RING: readonly Pair[] = pairs(DRAWING, 'sign', 'halo', 'ring');
