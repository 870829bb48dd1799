import type { Page } from '@playwright/test';

/** 44 px everywhere a finger can be, the size that WCAG asks of level AAA (2.5.5). */
const SMALLEST = 44;

/**
 * The controls that are too small to be hit with a finger, with their sizes. Links inside a
 * sentence or a heading are excepted (WCAG 2.5.8): their line height is that of the text around.
 * A box counts with its label, because either may be hit.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden');

    const blockOf = (element: Element): Element | null => {
      let block = element.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      return block;
    };

    const isInText = (control: Element): boolean => {
      if (control.tagName !== 'A' || getComputedStyle(control).display !== 'inline') return false;
      const block = blockOf(control);
      if (!block) return false;
      const own = control.textContent.trim().length;
      return /^H[1-6]$/.test(block.tagName) || block.textContent.trim().length > own;
    };

    const box = (control: Element): DOMRect => {
      const label =
        control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)
          ? control.labels?.[0]
          : undefined;
      return (label ?? control).getBoundingClientRect();
    };

    /** What a finger hits, which may be more than what is drawn: tried from the middle outwards. */
    const reach = (control: Element): { readonly width: number; readonly height: number } => {
      control.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = box(control);
      const [x, y] = [left + width / 2, top + height / 2];
      const way = (right: number, down: number): number => {
        let steps = 0;
        while (
          steps < smallest &&
          control.contains(document.elementFromPoint(x + right * steps, y + down * steps))
        )
          steps += 1;
        return steps;
      };
      return { width: way(-1, 0) + way(1, 0), height: way(0, -1) + way(0, 1) };
    };

    const isSmall = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
      width < smallest - 0.5 || height < smallest - 0.5;

    return [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter((control) => isShown(control) && !isInText(control) && isSmall(box(control)))
      .filter((control) => isSmall(reach(control)))
      .map((control) => {
        const { width, height } = box(control);
        const html = control.outerHTML.replace(/<svg.*?<\/svg>/g, '').slice(0, 160);
        return `${Math.round(width)} × ${Math.round(height)}: ${html}`;
      });
  }, SMALLEST);
}
