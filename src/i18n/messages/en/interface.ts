/** Words of the frame, which every page shares, and of the home page. */
export const interfaceWords = {
  site: 'Sortie',
  skip: 'Skip to the content',
  'header.label': 'Site',
  'header.home': 'Sortie, home page',
  'header.guides': 'Guides',
  'header.search': 'Search',
  'footer.label': 'More on this site',
  'footer.guides': 'Guides',
  'footer.accessibility': 'Accessibility',
  'footer.mistake': 'A mistake?',
  'footer.more': 'More',
  'footer.sentence':
    'Sortie explains how to leave. Only your provider can end a service: nothing you do on this site cancels anything.',
  breadcrumbs: 'You are in',
  external: 'on another site',
  'search.label': 'Search by product or problem',
  'search.submit': 'Search',
  'home.title': 'Cancel a hosting service',
  'home.description':
    'What to do to cancel a hosting service, what you lose, by when to ask, and how to undo it. Step by step, in English and French.',
  'home.lead': 'What to do, what you lose, by when, and how to undo it.',
  'home.intent': 'What do you want to do?',
  'home.provider': 'Start from your provider',
} as const;
