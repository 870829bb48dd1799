import { type Option, optionList } from './option-list.client.ts';

/**
 * Makes a field an editable combobox with a list, after the ARIA Authoring Practices: the focus stays in
 * the field, the arrows go through the options and through none, Enter takes the one that is active and
 * else sends the form, Escape closes the list and then empties the field.
 *
 * @param box the positioned parent of the field, which gets the list
 * @param look what to offer for what the field holds now
 */
export function combobox(
  input: HTMLInputElement,
  box: HTMLElement,
  look: () => Promise<readonly Option[]>,
): void {
  const [list, show, press] = optionList(input, box);
  let turn = 0;

  /** Whether the page itself shows the answers to what the field holds. */
  const isAnswered = (): boolean => input.dataset['answered'] === input.value.trim();

  function close(): void {
    turn += 1;
    show([]);
  }

  /** @param wanted whether somebody asked for the list, and does not just type */
  async function update(wanted = false): Promise<void> {
    turn += 1;
    const mine = turn;
    const found = await look();
    if (mine !== turn || document.activeElement !== input) return;
    show(wanted || !isAnswered() ? found : []);
  }

  async function move(key: string): Promise<void> {
    if (list.hidden) await update(true);
    if (!list.hidden) press(key);
  }

  function obey(key: string): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') void move(key);
    else if (key !== 'Escape') return press(key);
    else if (!list.hidden) close();
    else if (!input.value) return false;
    else {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return true;
  }

  input.addEventListener('keydown', (event) => {
    const { key, isComposing, ctrlKey, metaKey, altKey } = event;
    // Keys that compose a letter are for the input method.
    if (isComposing || ctrlKey || metaKey || altKey) return;
    if (obey(key)) event.preventDefault();
  });
  input.addEventListener('input', () => void update());
  input.form?.addEventListener('submit', close);
  // The list gives way to the answers it announced, unless somebody is in it.
  input.addEventListener('answered', () => {
    if (!input.hasAttribute('aria-activedescendant') && isAnswered()) close();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!list.contains(relatedTarget as Node | null)) close();
  });
  // What was typed while this was loading.
  if (input.value && document.activeElement === input) void update();
}
