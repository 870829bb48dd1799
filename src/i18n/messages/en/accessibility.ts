/** Words of the accessibility statement. */
export const accessibility = {
  title: 'Accessibility',
  description:
    'What this help centre does so that everybody can use it, how that is tested, and what is not.',
  lead: 'People come here in trouble. This help centre is made so that everybody can read it and act on it, and this page says how far that has been tested.',
  aim: 'What it aims for',
  'aim.text':
    'The Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, and beyond them where it helps: a text contrast of at least 7:1, targets that a finger hits, every page and every step without JavaScript.',
  keys: 'Keys',
  'keys.text':
    'Tab, Enter, the arrows and Escape do what they do everywhere. Ctrl+K (⌘K) leads to the search field, and so does the key / alone. Whoever dictates, or hits keys by accident, can switch the single key off. This browser remembers that, and sends it nowhere.',
  'keys.switch': 'The key / leads to the search field',
  'keys.refused': 'This browser lets pages keep nothing. So the single key stays off.',
  'keys.lost': 'The switch could not be loaded. Load the page again to use it.',
  run: 'The last audit',
  'run.date': 'Date',
  'run.tools': 'Tools',
  'run.browser': 'Browser',
  'run.pages': 'Pages',
  'run.pages.text': '{{count}} of {{built}} addresses that the site has',
  'run.templates': 'Templates',
  'run.templates.text': '{{count}}: one of each kind, in both languages, light and dark',
  'run.criteria': 'Criteria',
  'run.criteria.text': '{{count}} criteria of the guidelines, those for which the tools have rules',
  'run.findings': 'Findings',
  'run.findings.none': 'none',
  'run.machines': 'The same as data: {{link}}',
  'run.machines.link': 'EARL report in JSON-LD',
  doubts: 'What the tools could not decide',
  'doubts.text': 'The tools leave these for review. Each has been reviewed, with this outcome:',
  'doubts.pages_one': '{{count}} page',
  'doubts.pages_other': '{{count}} pages',
  tests: 'What is tested besides',
  'tests.text': 'With each change, on a page of every kind:',
  'tests.markup': 'The HTML of every page is valid.',
  'tests.keyboard': 'Tab reaches every control in reading order, shows where it is, and nothing covers it.',
  'tests.small':
    'On the narrowest phones, and zoomed to 400 %, nothing is cut off and nobody scrolls sideways.',
  'tests.spacing': 'Wider spacing of letters, words and lines cuts nothing off.',
  'tests.colours': 'In forced colours and in dark, everything stays visible.',
  'tests.motion': 'Who asks for less motion sees none.',
  'tests.language': 'Words in the other language are marked as such, for voices to pronounce them.',
  limits: 'What is not known',
  'limits.readers':
    'No one has yet gone through the site with a real screen reader. The order and the names that screen readers get are tested; how they sound is not.',
  'limits.people': 'People with disabilities have not been asked to try it yet.',
  'limits.programs':
    'Programs judge a part of the guidelines only. Whether words are clear, for example, only people can say.',
  'limits.portals': 'The portals of the providers, to which the site leads, are not part of this audit.',
  report: 'Tell us what stands in your way',
  'report.text':
    'Note the address of the page, what you wanted to do and what you use to read it. Then do as for any mistake: {{link}}.',
} as const;
