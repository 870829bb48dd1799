import type { Page } from '@playwright/test';

/**
 * Texts that lie over one another, stick out of their box, or are cut off by it. An ellipsis may cut only what can be
 * followed to where it stands whole, a row that is a link or is chosen, or what only repeats for the eye.
 */
export function spoiltTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Line {
      readonly node: Node;
      readonly block: Element;
      /** What it stands on covers, on purpose, whatever scrolls below it. */
      readonly over: boolean;
      readonly box: DOMRect;
    }
    const leadsOn = (element: Element): boolean =>
      element.closest('a, button, [role=option], [aria-hidden=true]') !== null ||
      element.querySelector('a, button') !== null;
    const isHiddenOnPurpose = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { clipPath, overflowX, textOverflow } = getComputedStyle(at);
        if (clipPath !== 'none' || /^(?:auto|scroll)$/.test(overflowX)) return true;
        if (textOverflow === 'ellipsis' && leadsOn(at)) return true;
      }
      return false;
    };
    const blockOf = (element: Element): Element => {
      let block = element;
      while (block.parentElement && /^(?:inline|contents)$/.test(getComputedStyle(block).display))
        block = block.parentElement;
      return block;
    };
    const standsOver = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { position, backgroundColor } = getComputedStyle(at);
        if (/^(?:sticky|fixed)$/.test(position) && /^rgb\(/.test(backgroundColor)) return true;
      }
      return false;
    };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.nodeValue?.trim() === '' || element.closest('svg, select')) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || isHiddenOnPurpose(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const block = blockOf(element);
      const over = standsOver(element);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ node, block, over, box });
    }
    const words = ({ node }: Line): string => (node.nodeValue ?? '').trim().slice(0, 50);
    const found = new Set<string>();
    for (const line of lines) {
      const box = line.block.getBoundingClientRect();
      const sticksOut =
        line.box.left < box.left - 1.5 ||
        line.box.right > box.right + 1.5 ||
        // The box of a line is the font's, which may be higher than the line it stands on.
        (line.box.top + line.box.bottom) / 2 < box.top ||
        (line.box.top + line.box.bottom) / 2 > box.bottom;
      if (sticksOut) found.add(`sticks out of its ${line.block.tagName.toLowerCase()}: ${words(line)}`);
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top >= one.box.bottom) break;
        if (one.node === other.node || one.over !== other.over) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (wide > 2 && high > 0.35 * Math.min(one.box.height, other.box.height))
          found.add(`overlap: ${words(one)} | ${words(other)}`);
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (!/hidden|clip/.test(`${overflowX} ${overflowY}`) || isHiddenOnPurpose(element)) continue;
      const cut =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (cut && element.checkVisibility()) found.add(`cut off: ${element.outerHTML.slice(0, 120)}`);
    }
    return [...found];
  });
}
