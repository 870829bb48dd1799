import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { coloursIn } from '../../colours/site-colours.ts';
import { wrongHostAddress } from '../../settings/host-address.ts';
import { HOUSE_PATHS, PROVIDER_PATHS } from './house-files.ts';
import { type Answers, GAP, type Judge, oneOf, quoted, type Scaffold } from './question.ts';

const SETTINGS = 'content/site.yaml';

/** A colour, or none: the one of the sources then stays. */
const colour: Judge = (answer) =>
  /^(?:none|#[0-9a-f]{6})$/i.test(answer) ? undefined : 'must be a colour like #1d4ed8, or "none"';

/** A house of one's own: whose help centre this is from now on. What was the former house's goes, its providers if wanted. */
export const site: Scaffold = {
  questions: [
    { name: 'name', ask: 'What the help centre is called (Acme Help)' },
    {
      name: 'url',
      ask: 'Where it will stand (https://help.acme.example)',
      wrong: (answer) => wrongHostAddress(answer),
    },
    { name: 'colour', ask: 'The colour of the house, like #1d4ed8', otherwise: () => 'none', wrong: colour },
    {
      name: 'operator',
      ask: 'Who runs it: "provider" (the company whose services are ended) or "independent"',
      otherwise: () => 'provider',
      wrong: oneOf(() => ['provider', 'independent']),
    },
    {
      name: 'samples',
      ask: 'The providers that are here now, with all that is said and tested of them: "remove" or "keep"',
      wrong: oneOf(() => ['remove', 'keep']),
    },
  ],
  files: (answers) => [{ path: SETTINGS, text: settings(answers), replace: true }],
  removes: ({ samples = 'keep' }, { root }) =>
    [
      ...HOUSE_PATHS.filter((path) => path !== SETTINGS),
      ...(samples === 'remove' ? PROVIDER_PATHS.flatMap((path) => foldersIn(root, path)) : []),
    ].filter((path) => existsSync(join(root, path))),
  next: ({ samples = 'keep', colour: own = 'none' }, { root }) => [
    ...plateNote(own, root),
    'content/site.yaml   the pages of your house; a logo is a file beside it',
    ...(samples === 'remove' ? ['npm run new -- provider   the first one'] : []),
  ],
};

/** Words are set on the colour of the house: one that they cannot be read on is made darker. */
function plateNote(own: string, root: string): readonly string[] {
  const { sign } = coloursIn(root);
  return own === 'none' || sign === own.toLowerCase()
    ? []
    : [
        `${sign}   is the nearest to ${own} on which words can be read: the plate on top of every page has it`,
      ];
}

const foldersIn = (root: string, path: string): readonly string[] =>
  existsSync(join(root, path)) ? readdirSync(join(root, path)).map((name) => `${path}/${name}`) : [];

const settings = ({
  name = '',
  url = '',
  colour: own = '',
  operator = '',
}: Answers): string => `# Whose help centre this is. Every page, picture, feed and file takes it from here.
name: ${quoted(name)}
${own === 'none' ? `# ${GAP}: one colour, from which both themes follow.\n# colour: "#1d4ed8"` : `colour: ${quoted(own.toLowerCase())}`}
url: ${url}
operator: ${operator}
# ${GAP}: pages of the house, shown at the foot of every page: one address, or { en: …, fr: … }.
# links:
#   home: https://example.com
#   contact: https://example.com/contact
#   imprint: https://example.com/imprint
#   privacy: https://example.com/privacy
`;
