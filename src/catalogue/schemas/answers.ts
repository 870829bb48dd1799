/** What may be answered about a situation; whoever is not sure has answered neither. */
export const ANSWERS = ['yes', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** By situation, the answer with which something applies: `{ mail: yes }`. All of them have to be so. */
export type Condition = Readonly<Record<string, Answer>>;
