import type { Page } from '@playwright/test';

interface Spoken {
  readonly depth: number;
  readonly role: string;
  readonly name: string;
  readonly level: number;
}

/** A line of the tree: `  - heading "Cancel a VPS" [level=1]`; YAML quotes those with a colon. */
const LINE = /^(?<indent> *)- '?(?<role>[a-z]+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?<rest>.*)$/;

/** What can be acted on, and so must be called something. */
const CONTROLS = ['link', 'button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'tab', 'option'];
const FRAME = ['banner', 'main', 'contentinfo'];

function read(tree: string): readonly Spoken[] {
  return tree.split('\n').flatMap((line) => {
    const { indent = '', role = '', name = '', rest = '' } = LINE.exec(line)?.groups ?? {};
    const level = Number(/\[level=(\d)\]/.exec(rest)?.[1] ?? 0);
    return role ? [{ depth: indent.length, role, name, level }] : [];
  });
}

/**
 * What is wrong with a page as a screen reader goes through it, by the browser's accessibility tree: the way
 * past the header first, then header, content and footer, one title, no level of headings left out, places
 * told apart by their names, and a name for everything that can be acted on.
 */
export async function spokenFlaws(page: Page): Promise<readonly string[]> {
  const nodes = read(await page.locator('body').ariaSnapshot());
  const top = nodes.filter(({ depth }) => depth === 0).map(({ role }) => role);
  const headings = nodes.filter(({ role }) => role === 'heading');
  const places = nodes.filter(({ role }) => role === 'navigation' || role === 'search');
  const flaws: string[] = [];
  if (top[0] !== 'link') flaws.push(`begins with ${top[0]}, not with the way to the content`);
  const frame = top.filter((role) => FRAME.includes(role));
  if (frame.join() !== FRAME.join()) flaws.push(`goes through ${frame.join(', ')}`);
  if (headings.filter(({ level }) => level === 1).length !== 1) flaws.push('has not one title');
  headings.forEach(({ level, name }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (level > before + 1) flaws.push(`leaves a level out before "${name}"`);
  });
  for (const { role, name } of nodes)
    if (name.trim() === '' && CONTROLS.includes(role)) flaws.push(`a ${role} without a name`);
  const called = places.map(({ role, name }) => `${role} ${name}`);
  for (const each of new Set(called.filter((one, index) => called.indexOf(one) !== index)))
    flaws.push(`two places are called "${each}"`);
  return flaws;
}
