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
  const { list, show, press } = optionList(input, box);
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
    if (!(isComposing || ctrlKey || metaKey || altKey) && obey(key)) event.preventDefault();
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

/** The list of a combobox: which options it has, and which is active. A list without options is closed. */
function optionList(input: HTMLInputElement, box: HTMLElement) {
  const list = Object.assign(document.createElement('div'), {
    id: `${input.id}-list`,
    className: 'suggestions',
    role: 'listbox',
    ariaLabel: input.ariaLabel ?? input.labels?.[0]?.textContent ?? '',
    hidden: true,
  });
  // Pressing an option must not take the focus from the field, which would close the list first.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  box.append(list);
  input.setAttribute('aria-controls', list.id);
  input.ariaAutoComplete = 'list';

  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;

  /** @param index -1 for none */
  function activate(index: number): void {
    active = index;
    const chosen = options[index];
    for (const option of options) option.ariaSelected = `${option === chosen}`;
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function show(found: readonly Option[]): void {
    options = found.map((option, index) => draw(option, `${list.id}-${index}`));
    list.replaceChildren(...options);
    list.hidden = found.length === 0;
    input.ariaExpanded = `${!list.hidden}`;
    activate(-1);
  }

  /** Obeys a key, and says whether it was for the list. */
  function press(key: string): boolean {
    // "None", the field itself, is one of the stations of the round.
    const stations = options.length + 1;
    if (key === 'ArrowDown') activate(((active + 2) % stations) - 1);
    else if (key === 'ArrowUp') activate(((active + stations) % stations) - 1);
    else if (active < 0) return false;
    else if (key === 'Home') activate(0);
    else if (key === 'End') activate(options.length - 1);
    else if (key === 'Enter') options[active]?.click();
    else {
      if (/^Arrow/.test(key)) activate(-1);
      return false;
    }
    return true;
  }

  return { list, show, press };
}

function draw({ title, kind, url, lang }: Option, id: string): HTMLAnchorElement {
  const option = document.createElement('a');
  const [name, sort] = [document.createElement('span'), document.createElement('span')];
  Object.assign(option, { id, href: url, role: 'option', tabIndex: -1, ...(lang && { hreflang: lang }) });
  Object.assign(name, { textContent: title, ...(lang && { lang }) });
  sort.textContent = kind;
  option.append(name, ' ', sort);
  return option;
}
