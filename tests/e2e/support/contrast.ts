import type { Page } from '@playwright/test';

/** Body text at 7:1, as in every pair of tokens. Large text may do with what WCAG's AAA asks of it. */
const FLOOR = { text: 7, large: 4.5 };

/**
 * Texts whose colour is too near to what really lies behind them: the nearest ground that is
 * painted above the page's own. Grounds here are plain and opaque, which is checked too.
 */
export function faintTexts(page: Page, floor = FLOOR): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('There is no canvas to measure colours with.');
    type Colour = readonly [number, number, number, number];
    const known = new Map<string, Colour>();
    const parse = (css: string): Colour => {
      const cached = known.get(css);
      if (cached) return cached;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const colour = [red, green, blue, alpha] as const;
      known.set(css, colour);
      return colour;
    };
    const luminance = ([red, green, blue]: Colour): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one: Colour, other: Colour): number => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const found = new Set<string>();
    const ground = (element: Element): Colour => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(at);
        const colour = parse(backgroundColor);
        if (backgroundImage !== 'none' || backdropFilter !== 'none' || (colour[3] > 0 && colour[3] < 255))
          found.add(`not a plain, opaque ground: ${at.outerHTML.slice(0, 100)}`);
        if (colour[3] === 255) return colour;
      }
      return parse('Canvas');
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.nodeValue?.trim() === '' || element.closest('script, style, noscript, svg'))
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { color, fontSize, fontWeight, opacity } = getComputedStyle(element);
      if (opacity !== '1') found.add(`see-through: ${element.outerHTML.slice(0, 100)}`);
      const size = Number.parseFloat(fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const measured = ratio(parse(color), ground(element));
      if (measured < (large ? least.large : least.text) - 0.005)
        found.add(`${measured.toFixed(2)}:1 ${element.outerHTML.slice(0, 140)}`);
    }
    return [...found];
  }, floor);
}
