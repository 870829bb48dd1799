import { PAGE } from '../browser/marks.client.ts';

/** What is answered here holds there too: the same plan in another language, and its sheet of proof. */
const SAME_PLAN = '[data-swap=language], [href*="/proof/"]';

/**
 * When a link is followed, or taken in another way, and not before: by then the address says what was answered. For the
 * whole document, because soft navigation brings links that nobody has been told of.
 */
function carry({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.matches(SAME_PLAN) && document.body.dataset[PAGE] === 'plan') link.search = location.search;
}

for (const kind of ['click', 'auxclick', 'contextmenu']) document.addEventListener(kind, carry, true);
