/** One thing to choose: a link with its kind at the end. */
export interface Option {
  readonly title: string;
  readonly kind: string;
  readonly url: string;
  /** Of the title, when it is not the page's. */
  readonly lang?: string;
}

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
  const list = document.createElement('div');
  list.id = `${input.id}-list`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = input.ariaLabel ?? input.labels?.[0]?.textContent ?? '';
  list.hidden = true;
  box.append(list);
  input.setAttribute('aria-controls', list.id);
  input.ariaAutoComplete = 'list';

  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;
  let turn = 0;

  /** @param index -1 for none */
  function activate(index: number): void {
    active = index;
    for (const [each, option] of options.entries()) option.ariaSelected = String(each === index);
    const chosen = options[index];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  /** Whether the page itself shows the answers to what the field holds. */
  const isAnswered = (): boolean => input.dataset['answered'] === input.value.trim();

  function open(yes: boolean): void {
    list.hidden = !yes;
    input.ariaExpanded = String(yes);
    activate(-1);
  }

  function close(): void {
    turn += 1;
    open(false);
  }

  /** @param wanted whether somebody asked for the list, and does not just type */
  async function update(wanted = false): Promise<void> {
    turn += 1;
    const mine = turn;
    const found = await look();
    if (mine !== turn || document.activeElement !== input) return;
    options = found.map((option, index) => draw(option, `${list.id}-${index}`));
    list.replaceChildren(...options);
    open(options.length > 0 && (wanted || !isAnswered()));
  }

  async function move(step: 1 | -1): Promise<void> {
    if (list.hidden) await update(true);
    // "None", the field itself, is one of the stations of the round.
    const stations = options.length + 1;
    if (!list.hidden) activate(((active + 1 + step + stations) % stations) - 1);
  }

  /** @returns whether the key was for the list */
  function press(key: string): boolean {
    switch (key) {
      case 'ArrowDown':
        void move(1);
        return true;
      case 'ArrowUp':
        void move(-1);
        return true;
      case 'Escape':
        if (!list.hidden) close();
        else if (input.value) empty();
        else return false;
        return true;
    }
    if (active < 0) return false;
    switch (key) {
      case 'Home':
        activate(0);
        return true;
      case 'End':
        activate(options.length - 1);
        return true;
      case 'Enter':
        options[active]?.click();
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        activate(-1);
    }
    return false;
  }

  function empty(): void {
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  input.addEventListener('keydown', (event) => {
    const { key, isComposing, ctrlKey, metaKey, altKey } = event;
    // Keys that compose a letter are for the input method.
    if (isComposing || ctrlKey || metaKey || altKey) return;
    if (press(key)) event.preventDefault();
  });
  input.addEventListener('input', () => void update());
  input.form?.addEventListener('submit', close);
  // The list gives way to the answers it announced, unless somebody is in it.
  input.addEventListener('answered', () => {
    if (active < 0 && isAnswered()) close();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) close();
  });
  // Pressing an option must not take the focus from the field, which would close the list first.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  // What was typed while this was loading.
  if (input.value && document.activeElement === input) void update();
}

function draw({ title, kind, url, lang }: Option, id: string): HTMLAnchorElement {
  const option = document.createElement('a');
  option.id = id;
  option.href = url;
  option.role = 'option';
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  const name = document.createElement('span');
  name.textContent = title;
  if (lang) {
    name.lang = lang;
    option.hreflang = lang;
  }
  const sort = document.createElement('span');
  sort.textContent = kind;
  option.append(name, ' ', sort);
  return option;
}
