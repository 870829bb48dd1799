import type { Features } from '../../settings/features.ts';
import type { Catalogue, Guide, GuideBody } from '../model.ts';

/**
 * The catalogue as a site has it: where a house does without rights or without what changed, there are none, so that
 * no page knows of them.
 */
export function asSwitched(catalogue: Catalogue, { rights, changes }: Features): Catalogue {
  if (rights && changes) return catalogue;
  return {
    ...catalogue,
    ...(!changes && { changes: [] }),
    ...(!rights && { jurisdictions: [], guides: catalogue.guides.map(withoutRights) }),
  };
}

function withoutRights(guide: Guide): Guide {
  const bodies = Object.entries(guide.bodies).map(([locale, body]: [string, GuideBody]) => [
    locale,
    { ...body, text: withoutLawBlocks(body.text) },
  ]);
  return { ...guide, bodies: Object.fromEntries(bodies) };
}

/** What shows laws and registries and nothing else, on a line of its own. */
const LAW_BLOCK = /^<(?:Rights|Ladder|SecondChance|NameLives)\b[^>]*\/>\s*$/;
const HEADING = /^(#{2,}) /;
/** What says nothing by itself. */
const EMPTY = /^\s*(?:<Folded \/>\s*)?$/;

/** The text of a guide without its blocks of law, and without the sections that held nothing else. */
export function withoutLawBlocks(text: string): string {
  const sections: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (HEADING.test(line)) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections
    .flatMap((lines, place) => {
      const left = lines.filter((line) => !LAW_BLOCK.test(line));
      if (left.length === lines.length) return lines;
      const [heading = '', ...rest] = left;
      const depth = HEADING.exec(heading)?.[1]?.length ?? 0;
      const below = HEADING.exec(sections[place + 1]?.[0] ?? '')?.[1]?.length ?? 0;
      return depth > 0 && below <= depth && rest.every((line) => EMPTY.test(line)) ? [] : left;
    })
    .join('\n');
}
