/**
 * The components a guide may use, each with its props and what a prop must name.
 * `ui/guide/registry.ts` holds their rendering; the type checker keeps the two alike.
 */
export const GUIDE_COMPONENTS = {
  Label: { id: 'label' },
  Value: { id: 'value' },
  Way: { plan: 'plan' },
  Procedure: { id: 'procedure' },
  Warning: { id: 'warning' },
  Checks: { plan: 'plan' },
  LifeCycle: { plan: 'plan' },
  Delays: { provider: 'provider' },
  Email: { id: 'e-mail' },
  Emails: { provider: 'provider' },
  NotCovered: { provider: 'provider' },
  Rule: { id: 'rule' },
  Support: { id: 'support channel' },
  Letter: { id: 'letter' },
  SecondChance: {},
  NameLives: {},
  Ladder: { law: 'law' },
  Rights: { topic: 'topic of rights' },
  Folded: {},
  Note: { title: 'words' },
} as const;

export type GuideComponent = keyof typeof GUIDE_COMPONENTS;

/** What stands among words; all others are blocks, on lines of their own. */
export const INLINE_COMPONENTS: ReadonlySet<string> = new Set<GuideComponent>(['Label', 'Value']);

/** What has words between its tags; all others close themselves. */
export const WORDY_COMPONENTS: ReadonlySet<string> = new Set<GuideComponent>(['Note']);
