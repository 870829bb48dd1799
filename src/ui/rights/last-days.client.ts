/**
 * Says the last day of each step that may save what has ended, once it is said what and when. What counts comes with
 * the first answer: most readers need the table alone.
 */
class LastDays extends HTMLElement {
  connectedCallback(): void {
    const say = async (): Promise<void> => {
      const { sayLastDays } = await import('./say-last-days.client.ts');
      sayLastDays(this);
    };
    this.addEventListener('input', () => void say());
    // Something may have been typed before this script came.
    if (this.querySelector('input')?.value) void say();
  }
}

customElements.define('last-days', LastDays);
