import type { Finding } from '../finding.ts';
import { GUIDE_LINK, guidePlaces, isComponent } from '../guide-body.ts';
import { lineOf, notALink, ONE_FORM } from '../guide-lines.ts';
import type { RawGuideText } from '../raw-content.ts';
import { parseLinkTarget } from '../text.ts';

const ONE_LINK =
  'is no link where it stands; links are written [words](kind:target), with nothing but words in the brackets';

/** A finding about the text of a guide, with its line. */
export function at(guide: RawGuideText<unknown>, offset: number, message: string): Finding {
  const { file } = guide.head.finding([], '');
  return { file, line: lineOf(guide.body, offset, guide.bodyLine), at: '', message };
}

/** Takes a part out of a text, and leaves everything else where it is. */
export const blank = (part: string): string => part.replace(/[^\n]/g, ' ');

/**
 * Page, Markdown and replies must have the same components and links: what the page's parser and the one of the
 * others see apart, such as a component that is quoted as code, is refused.
 */
export function checkAgreement(guide: RawGuideText<unknown>): Finding[] {
  const { components, links } = guide.markup;
  const places = guidePlaces(guide.body);
  const refused = new Set(guide.markup.refused.map(({ offset }) => offset));
  const seen = new Set(components.map(({ offset }) => offset));
  const linked = new Set(links.map(({ offset }) => offset));
  // A picture is refused as one; that its address is no link follows from that.
  const isPicture = (offset: number): boolean => refused.has(offset - 1) && guide.body[offset - 1] === '!';
  return [
    ...components
      .filter(({ name, props }) => isComponent(name) && props.every(([, value]) => value !== undefined))
      .filter(({ offset, name, props }) => {
        const other = places.components.get(offset);
        return other?.name !== name || props.some(([prop, value]) => other.props[prop] !== value);
      })
      .map(({ offset }) => at(guide, offset, ONE_FORM)),
    ...[...places.components.keys()]
      .filter((offset) => !seen.has(offset) && !refused.has(offset))
      .map((offset) => at(guide, offset, ONE_FORM)),
    ...links
      .filter(({ offset, target }) => parseLinkTarget(target) && places.links.get(offset) !== target)
      .map(({ offset, target }) => at(guide, offset, `the link "${target}" ${ONE_LINK}`)),
    ...[...places.links]
      .filter(([offset]) => !linked.has(offset) && !refused.has(offset) && !isPicture(offset))
      .map(([offset, target]) => at(guide, offset, `the link "${target}" ${ONE_LINK}`)),
    // What was meant for a link, and is words on the page.
    ...[...guide.body.replace(GUIDE_LINK, blank).matchAll(/\]\(([^()\n]*)/g)]
      .filter(({ index }) => !links.some(({ offset, end }) => offset < index && index < end))
      .map(({ index, 1: target }) => at(guide, index, notALink(target ?? ''))),
  ];
}
