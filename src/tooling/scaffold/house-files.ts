/** What each house has of its own, below the root: an update never brings another house's in. */
export const HOUSE_PATHS = [
  'content/site.yaml',
  'content/logo.svg',
  'content/logo.png',
  'content/changes.yaml',
  'content/moved.yaml',
  'content/ledger',
  'content/accessibility/results.json',
  'tests/visual/pictures',
] as const;

/** Where each provider has a folder: what is said of it, and what is tested of it. */
export const PROVIDER_PATHS = ['content/providers', 'tests/providers'] as const;
