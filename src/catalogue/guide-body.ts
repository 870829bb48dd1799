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

/**
 * Splits the body of a guide at its components. The content check has made sure that they are of the
 * registry and that their props are literal; what is not stays Markdown.
 *
 * @example parseGuideBody('See <Label id="acme/cancel" />.') // Markdown, the component Label, Markdown
 */
export function parseGuideBody(body: string): readonly GuidePiece[] {
  const pieces: GuidePiece[] = [];
  let end = 0;
  for (const match of body.matchAll(COMPONENT)) {
    const [source, name = '', attributes = '', inner = ''] = match;
    if (!isComponent(name)) continue;
    if (match.index > end) pieces.push({ kind: 'markdown', text: body.slice(end, match.index) });
    const props = Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, prop = '', value = '']) => [prop, value]),
    );
    pieces.push({ kind: 'component', name, props, inner });
    end = match.index + source.length;
  }
  if (end < body.length) pieces.push({ kind: 'markdown', text: body.slice(end) });
  return pieces;
}

function isComponent(name: string): name is GuideComponent {
  return name in GUIDE_COMPONENTS;
}
