/** The stages of `npm test`, in the order they run. */
export const STAGES = ['checks', 'unit', 'content', 'build', 'dist', 'e2e', 'visual', 'lighthouse'] as const;

export type StageName = (typeof STAGES)[number];

/** The stages that look at the built site. */
export const ON_THE_SITE: ReadonlySet<StageName> = new Set(['dist', 'e2e', 'visual', 'lighthouse']);

/** The stages that start a Chromium. */
export const IN_A_BROWSER: ReadonlySet<StageName> = new Set(['e2e', 'visual', 'lighthouse']);
