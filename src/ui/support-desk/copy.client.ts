/** What goes to the clipboard: words, and where it has one their form for rich editors. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts text on the clipboard.
 *
 * @returns false where the browser refuses or has no clipboard for pages (plain http, an old browser)
 */
export async function copy({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
      ]);
    return true;
  } catch {
    return copyBySelection(text, html);
  }
}

const blob = (content: string, type: string): Blob => new Blob([content], { type });

/** The way before there was a clipboard for pages: the browser asks the page what a "copy" means. */
function copyBySelection(text: string, html: string | undefined): boolean {
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', answer);
  try {
    // Deprecated, and the only way on pages that are not served securely, as on a company's own network.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', answer);
  }
}
