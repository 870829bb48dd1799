/** Where a link of a guide leads. */
export interface ResolvedLink {
  readonly href: string;
  readonly external: boolean;
}

export interface Rewriting {
  /** @param target `guide:x`, `plan:x`, `product:x`, `page:x`, `screen:x`, `support:x` or `#section`; undefined when there is nowhere to lead */
  readonly resolve: (target: string) => ResolvedLink | undefined;
  /** Markup of the outward sign. */
  readonly sign: string;
  /** Accessible name of a scrolling table, from the heading above it. */
  readonly tableName: (heading: string) => string;
}

/** More columns than this may not fit a phone. */
const COLUMNS_ON_A_PHONE = 2;

const TARGET = /<a href="((?:guide|plan|product|page|screen|support):[^"]*|#[^"]*)">([\s\S]*?)<\/a>/g;

/** Gives the links of a rendered guide their addresses. A link that leads nowhere becomes its words. */
export function rewriteLinks(html: string, { resolve, sign }: Rewriting): string {
  return html.replace(TARGET, (_, target: string, words: string) => {
    const link = resolve(target);
    if (!link) return words;
    const href = escapeAttribute(link.href);
    return link.external
      ? `<a href="${href}" rel="external noopener">${withSign(words, sign)}</a>`
      : `<a href="${href}">${words}</a>`;
  });
}

/** The outward sign stays with the last word. */
function withSign(words: string, sign: string): string {
  const cut = words.lastIndexOf(' ') + 1;
  return /[<>]/.test(words.slice(cut))
    ? words + sign
    : `${words.slice(0, cut)}<span class="outward">${words.slice(cut)}${sign}</span>`;
}

/** Wide tables scroll inside a named region that the keyboard reaches. */
export function wrapWideTables(html: string, { tableName }: Rewriting): string {
  let heading = '';
  return html.replace(
    /<h[23][^>]*>([\s\S]*?)<\/h[23]>|<table>[\s\S]*?<\/table>/g,
    (part, title: string | undefined) => {
      if (title !== undefined) {
        heading = title.replace(/<[^>]*>/g, '').trim();
        return part;
      }
      const columns = part.slice(0, part.indexOf('</tr>')).split(/<th[\s>]/).length - 1;
      if (columns <= COLUMNS_ON_A_PHONE) return part;
      return `<section class="table-scroll" tabindex="0" aria-label="${escapeAttribute(tableName(heading))}">${part}</section>`;
    },
  );
}

/** Stands where a folded section begins, after its heading. */
export const FOLDED = '<i data-folded></i>';

const FOLDED_SECTION = new RegExp(
  `<h2 id="([^"]*)">((?:(?!</h2>).)*)</h2>\\s*${FOLDED}(.*?)(?=<h2[ >]|$)`,
  'gs',
);

/** Sections marked so wait closed. The id stands on what is folded, for a link then opens it. */
export function foldSections(html: string): string {
  return html.replace(
    FOLDED_SECTION,
    (_, id: string, title: string, section: string) =>
      `<details class="fold"><summary><h2>${title}</h2></summary><div class="fold-content prose" id="${id}">${section.trim()}</div></details>`,
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll(/&(?!#?\w+;)/g, '&amp;').replaceAll('"', '&quot;');
}
