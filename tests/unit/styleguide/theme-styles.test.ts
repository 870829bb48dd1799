import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/colours/tokens.ts';
import { projectTokens, themeStyles } from '../../../src/styleguide/theme-styles.ts';

const root = process.cwd();
const styles = themeStyles(root);

describe('the second stylesheet of the style page', () => {
  it.each(THEMES)('gives the part that shows the %s theme its colours', (theme) => {
    const [, rule = ''] = new RegExp(`\\[data-theme=${theme}\\]\\{([^}]*)\\}`).exec(styles) ?? [];
    expect(rule).toContain(`--s-paper:${projectTokens(root)[theme].get('paper')};`);
    expect(rule).toContain(`color-scheme:${theme};`);
  });

  it('shows hover, focus and the active option without a pointer or a key', () => {
    for (const state of ['hover', 'focus', 'active']) expect(styles).toContain(`[data-state='${state}']`);
    expect(styles).not.toMatch(/:hover|:focus-visible|aria-selected='true'/);
  });
});
