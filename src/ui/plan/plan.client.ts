/**
 * Brings what a plan offers besides reading: its date field, copying, printing. Behind everything that the page needs
 * itself, and at once: a page that stays open while another version of the site is put in place has it by then. Where
 * it does not come, the page says so by itself (`late.css`).
 */
const bring = (): unknown => import('./plan-controls.client.ts').catch(() => undefined);

if (document.readyState === 'complete') bring();
else addEventListener('load', bring);
