import { isSlashOn, switchSlash } from '../../browser/slash-key.client.ts';

/** The switch for the one single key of the site: `SlashSwitch.astro`. */
class SlashSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!box || !status) return;

    const show = (kept: boolean): void => {
      box.checked = isSlashOn();
      status.textContent = kept ? '' : (status.dataset['refused'] ?? '');
    };

    box.addEventListener('change', () => show(switchSlash(box.checked)));
    // Another tab may have moved it, or this page comes back as it was left.
    addEventListener('storage', () => show(true));
    addEventListener('pageshow', () => show(true));
    show(true);
  }
}

customElements.define('slash-switch', SlashSwitch);
