import { GUIDE_COMPONENTS, type GuideComponent } from './guide-components.ts';

/** A guide's body in pieces: Markdown as it was written, and components with their props. */
export type GuidePiece =
  | { readonly kind: 'markdown'; readonly text: string }
  | {
      readonly kind: 'component';
      readonly name: GuideComponent;
      readonly props: Readonly<Record<string, string>>;
      /** What stands between its tags, as Markdown; empty where it closes itself. */
      readonly inner: string;
    };

const COMPONENT = /<([A-Z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*(?:\/>|>([\s\S]*?)<\/\1>)/g;

/** A link as guides write it: its words, and where it leads. */
export const GUIDE_LINK = /\[([^\]]*)\]\(([^()\s]+)\)/g;

/**
 * Splits the body of a guide at its components. The content check has made sure that they are of the
 * registry, that their props are literal, and that the page has the same ones; what is not stays Markdown.
 *
 * @example parseGuideBody('See <Label id="acme/cancel" />.') // Markdown, the component Label, Markdown
 */
export function parseGuideBody(body: string): readonly GuidePiece[] {
  return piecesOf(body, 0).map(({ piece }) => piece);
}

/** Where pieces of a body begin, counted from its first character. */
export interface GuidePlaces {
  readonly components: ReadonlyMap<number, Extract<GuidePiece, { readonly kind: 'component' }>>;
  /** Where each link leads. */
  readonly links: ReadonlyMap<number, string>;
}

/** The components and links of a body, those between the tags of others too, as Markdown and replies will have them. */
export function guidePlaces(body: string): GuidePlaces {
  const components: [number, Extract<GuidePiece, { readonly kind: 'component' }>][] = [];
  const links: [number, string][] = [];
  const visit = (text: string, start: number): void => {
    for (const { at, piece, innerAt } of piecesOf(text, start)) {
      if (piece.kind === 'component') {
        components.push([at, piece]);
        visit(piece.inner, innerAt);
      } else {
        for (const link of piece.text.matchAll(GUIDE_LINK)) links.push([at + link.index, link[2] ?? '']);
      }
    }
  };
  visit(body, 0);
  return { components: new Map(components), links: new Map(links) };
}

/** Whether a body shows a component, between the tags of others too. */
export const embeds = (body: string, name: GuideComponent): boolean =>
  [...guidePlaces(body).components.values()].some((piece) => piece.name === name);

interface PlacedPiece {
  readonly piece: GuidePiece;
  readonly at: number;
  readonly innerAt: number;
}

function piecesOf(body: string, start: number): readonly PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  let end = 0;
  const markdown = (to: number): void => {
    if (to > end)
      pieces.push({ piece: { kind: 'markdown', text: body.slice(end, to) }, at: start + end, innerAt: 0 });
  };
  for (const match of body.matchAll(COMPONENT)) {
    const [source, name = '', attributes = '', inner = ''] = match;
    if (!isComponent(name)) continue;
    markdown(match.index);
    const props = Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, prop = '', value = '']) => [prop, value]),
    );
    const closing = `</${name}>`.length;
    const innerAt = start + match.index + source.length - closing - inner.length;
    pieces.push({ piece: { kind: 'component', name, props, inner }, at: start + match.index, innerAt });
    end = match.index + source.length;
  }
  markdown(body.length);
  return pieces;
}

/** Whether guides have a component of this name. */
export function isComponent(name: string): name is GuideComponent {
  return Object.hasOwn(GUIDE_COMPONENTS, name);
}
