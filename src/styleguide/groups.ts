/** The groups of the style page in their order; each has its words in the messages under its name. */
export const STYLE_GROUPS = [
  'colour',
  'type',
  'signs',
  'buttons',
  'words',
  'frame',
  'asking',
  'answer',
  'warnings',
  'steps',
  'dates',
  'planner',
  'proof',
  'guides',
  'rights',
  'finding',
  'desk',
  'feedback',
  'lost',
] as const;
export type StyleGroup = (typeof STYLE_GROUPS)[number];
