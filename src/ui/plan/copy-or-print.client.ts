import { ANNOUNCER } from '../browser/marks.client.ts';

/**
 * "Copy the link" and "Print" at the end of a plan. One listener for every plan that soft navigation
 * brings; where the browser does not let pages copy, the link is selected instead.
 */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-along]') : null;
  if (button?.dataset['along'] === 'print') print();
  else if (button) void copyLink(button);
});

async function copyLink(button: HTMLElement): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>('.permanent a');
  if (!link) return;
  try {
    await navigator.clipboard.writeText(link.href);
    const words = button.firstElementChild;
    if (words) words.textContent = button.dataset['done'] ?? '';
    const region = document.querySelector(ANNOUNCER);
    if (region) region.textContent = button.dataset['done'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(link);
  }
}
