/** One thing to choose: a link with its kind at the end. */
export interface Option {
  readonly title: string;
  readonly kind: string;
  readonly url: string;
  /** Of the title, when it is not the page's. */
  readonly lang?: string;
}

/**
 * The list of a combobox: which options it has, and which of them is active. A list without options is closed.
 *
 * @param box the positioned parent of the field, which gets the list
 * @returns the list; what shows options in it; what obeys a key, and says whether it was for the list
 */
export function optionList(
  input: HTMLInputElement,
  box: HTMLElement,
): readonly [list: HTMLElement, show: (options: readonly Option[]) => void, press: (key: string) => boolean] {
  const list = document.createElement('div');
  list.id = `${input.id}-list`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = input.ariaLabel ?? input.labels?.[0]?.textContent ?? '';
  list.hidden = true;
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
      if (key.startsWith('Arrow')) activate(-1);
      return false;
    }
    return true;
  }

  return [list, show, press];
}

function draw({ title, kind, url, lang }: Option, id: string): HTMLAnchorElement {
  const option = document.createElement('a');
  option.id = id;
  option.href = url;
  option.role = 'option';
  option.tabIndex = -1;
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
