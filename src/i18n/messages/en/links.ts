/** Words of addresses that last: pages that moved or went away, what changed, and what readers say. */
export const links = {
  forward: 'This page is now here',
  'removed.title': 'This page was taken down',
  'removed.description': 'What stood here, why it is gone, and where to go instead.',
  'removed.what': 'What changed',
  'removed.on': 'Taken down on',
  'removed.ways': 'Where to go from here',
} as const;
