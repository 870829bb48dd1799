/** A package of which something travels to readers. */
export interface Shipped {
  readonly name: string;
  /** `script`: in a script that the bundler makes, which the build checks; else what of it is sent another way. */
  readonly as: 'script' | 'search engine';
}

/**
 * Whatever of other people's work readers get. All else is tools: what they make is ours, they themselves stay on
 * the machine that builds. The letters of Arimo reach readers as parts of pictures, which its licence leaves free.
 */
export const SHIPPED: readonly Shipped[] = [
  { name: 'pagefind', as: 'search engine' },
  { name: 'preact', as: 'script' },
  // In a script that only who asks for a calendar file fetches.
  { name: 'ical-generator', as: 'script' },
];
