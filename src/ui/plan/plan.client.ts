import { PAGE } from '../browser/marks.client.ts';

/**
 * Brings what a plan offers besides reading: its date field, copying, printing. Behind everything that the page needs
 * itself, and at once: a page that stays open while another version of the site is put in place has it by then. Where
 * it does not come, the page says so by itself (`late.css`). What is shorter for this reader is so from the start.
 */
const bring = (): unknown =>
  document.body.dataset[PAGE] === 'plan' && import('./plan-controls.client.ts').catch(() => undefined);

// A part of the wizard's script: a file of its own would cost as much again. The wizard may lead to a plan later.
document.addEventListener('astro:after-swap', bring);
if (document.readyState === 'complete' || 'narrows' in document.documentElement.dataset) bring();
else addEventListener('load', bring);
