/**
 * All that a page carries of the suggestions: says what the fields are, fetches the rest when somebody
 * goes to one of them, and knows the keys that lead there. Kept tiny, because every page pays for it.
 */
import { FAILED, fieldWord } from '../../browser/field-words.client.ts';
import { isSlashOn } from '../../browser/slash-key.client.ts';

const fields = [...document.querySelectorAll<HTMLInputElement>('[data-words]')];

for (const field of fields) {
  const line = document.createElement('p');
  line.role = 'alert';
  field.setAttribute('aria-keyshortcuts', isSlashOn() ? '/ Control+K' : 'Control+K');
  const wake = (): void => {
    // Only a field of this type may have this role; at rest it is what it is without script.
    field.type = 'text';
    field.role = 'combobox';
    field.ariaExpanded ??= 'false';
    // Taking the module whole spares each page the few bytes that would take it apart.
    import('./suggest.client.ts')
      .then((module) => module.suggest(field))
      .then(
        () => line.remove(),
        () => {
          line.textContent = fieldWord(field, FAILED);
          field.form?.append(line);
        },
      );
  };
  field.onfocus = wake;
  field.onpointerenter = wake;
  // The script may come after the reader.
  if (field === document.activeElement) wake();
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  // Extensions send keys to the document, the window or a text, which are no elements: asked for as briefly as can be.
  if (
    (ctrlKey || metaKey ? 'k' : '/') !== key ||
    (target as Partial<Element>).closest?.('input,textarea,select')
  )
    return;
  const field = fields.find((each) => each.checkVisibility?.() ?? each.offsetParent);
  if (!field || (key === '/' && !isSlashOn())) return;
  event.preventDefault();
  field.focus();
});
