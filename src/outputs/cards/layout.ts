import { EXIT_ARROW_PATH, SIGN_COLOUR, SYMBOL_PATH, WORDMARK_DOT, WORDMARK_PATH } from '../../identity.ts';
import { CARD, type Card } from './card.ts';

/** A node as Satori takes it. */
export interface CardNode {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: readonly (CardNode | string)[] | string;
    readonly [attribute: string]: unknown;
  };
}

const WHITE = '#fff';
/** `on-sign-2` of the light theme. */
const QUIET = '#d3ebe0';
/** `sign-line` of the light theme. */
const LINE = '#3f8a70';

type Style = Readonly<Record<string, string | number>>;

const box = (style: Style, ...children: readonly (CardNode | string)[]): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const picture = (width: number, height: number, svg: string): CardNode => ({
  type: 'img',
  props: { width, height, src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` },
});

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const symbol = `<svg ${NS} viewBox="0 0 32 32"><path d="${SYMBOL_PATH}" fill="none" stroke="${WHITE}" stroke-width="3.6"/></svg>`;
const wordmark = `<svg ${NS} viewBox="0 0 90 27"><path d="${WORDMARK_PATH}" fill="none" stroke="${WHITE}" stroke-width="4"/><circle cx="${WORDMARK_DOT.cx}" cy="${WORDMARK_DOT.cy}" r="${WORDMARK_DOT.r}" fill="${WHITE}"/></svg>`;
const exitPlate = `<svg ${NS} viewBox="0 0 24 24"><rect x="1" y="1" width="22" height="22" rx="3" fill="${WHITE}"/><path d="${EXIT_ARROW_PATH}" fill="none" stroke="${SIGN_COLOUR}" stroke-width="2.6"/></svg>`;

/** Longer titles are set smaller, so that the longest takes four lines. */
function titleSize(title: string): number {
  if (title.length <= 38) return 84;
  return title.length <= 64 ? 72 : 60;
}

/** The card as a station sign: what it is about in large letters, and the line that leads to the exit. */
export function cardLayout({ title, kind, provider }: Card): CardNode {
  const station = box({
    width: 28,
    height: 28,
    borderRadius: 20,
    border: `6px solid ${WHITE}`,
    backgroundColor: SIGN_COLOUR,
  });
  const line = box({ flexGrow: 1, height: 6, backgroundColor: WHITE });
  return box(
    {
      width: CARD.width,
      height: CARD.height,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      backgroundColor: SIGN_COLOUR,
      color: WHITE,
      fontFamily: 'Arimo',
    },
    box(
      { alignItems: 'center', justifyContent: 'space-between' },
      box({ alignItems: 'center', gap: 24 }, picture(72, 72, symbol), picture(168, 50, wordmark)),
      box({ fontSize: 32, color: QUIET }, provider === undefined ? kind : `${kind} · ${provider}`),
    ),
    box(
      {
        fontSize: titleSize(title),
        fontWeight: 700,
        lineHeight: 1.14,
        letterSpacing: '-0.02em',
        maxWidth: 1056,
      },
      title,
    ),
    box(
      { alignItems: 'center', borderTop: `2px solid ${LINE}`, paddingTop: 40 },
      station,
      line,
      station,
      line,
      station,
      line,
      picture(72, 72, exitPlate),
    ),
  );
}
