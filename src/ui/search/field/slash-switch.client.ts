import { isSlashOn, switchSlash } from './slash-key.client.ts';

/** The switch of the key "/": says how it stands, and that it cannot be moved where nothing is kept. */
const box = document.querySelector<HTMLInputElement>('[data-slash]');
const status = document.querySelector<HTMLElement>('[data-slash-refused]');

function show(kept: boolean): void {
  if (box) box.checked = isSlashOn();
  if (status) status.textContent = kept ? '' : (status.dataset['slashRefused'] ?? '');
}

box?.addEventListener('change', () => show(switchSlash(box.checked)));
// Another tab may have moved it, or this page comes back as it was left.
addEventListener('storage', () => show(true));
addEventListener('pageshow', () => show(true));
show(true);
