import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readColour } from '../colours/ratio.ts';
import { coloursIn } from '../colours/site-colours.ts';
import { THEMES, type Tokens } from '../colours/tokens.ts';

/** Rules with states that a pointer, the keyboard or a failure brings, which the style page shows without. */
const STATEFUL = [
  'ui/search/field/search-field.css',
  'ui/search/search.css',
  'ui/search/results/filters.css',
  'ui/search/results/results.css',
  'ui/support-desk/desk.css',
  'ui/search/field/suggestions.css',
  'styles/base.css',
  'ui/frame/button.css',
  'ui/question/answers.css',
  'ui/home/board.css',
];

/** The tokens as the site in the folder `root` has them. */
export const projectTokens = (root: string): Tokens => coloursIn(root).tokens;

/** Names of the tokens that are colours, in the order of the file. */
export const colourNames = ({ light }: Tokens): readonly string[] =>
  [...light].filter(([, value]) => readColour(value)).map(([name]) => name);

/**
 * What the style page needs and no other page pays for: the colours of a theme for a part of the page, a sample
 * of each token, and the rules for hover and focus a second time, for an attribute.
 *
 * @param root folder of the project
 */
export function themeStyles(root: string): string {
  const tokens = projectTokens(root);
  const colours = colourNames(tokens);
  const themes = THEMES.map((theme) => {
    const values = colours.map((name) => `--s-${name}:${tokens[theme].get(name)};`).join('');
    return `[data-theme=${theme}]{color-scheme:${theme};${values}background:var(--s-paper);color:var(--s-ink)}`;
  });
  const samples = [...tokens.light.keys()].flatMap((name) => {
    const value = `var(--s-${name})`;
    if (colours.includes(name))
      return [`[data-ground=${name}]{background:${value}}`, `[data-text=${name}]{color:${value}}`];
    return name.startsWith('space-')
      ? [`[data-size=${name}]{inline-size:${value}}`]
      : [`[data-size=${name}]{font-size:${value}}`];
  });
  const states = STATEFUL.map((file) => readFileSync(join(root, 'src', file), 'utf8'))
    .join('\n')
    .replaceAll(':hover', "[data-state='hover']")
    .replaceAll("[aria-selected='true']", "[data-state='active']")
    .replaceAll("[role='alert']", "[data-role='alert']")
    .replaceAll(':focus-visible', "[data-state='focus']");
  const layers = '@layer reset, tokens, base, layout, components, print, overrides;';
  return `${layers}\n${states}\n@layer overrides{\n${[...themes, ...samples].join('\n')}\n}\n`;
}
