import { expect, type Locator } from '@playwright/test';
import { deskPath } from '../../../src/urls.ts';
import { Frame } from './frame.ts';

/** The end of its address where something is asked. */
export const asking = (query: string): string => `#${new URLSearchParams({ q: query })}`;

/** The support desk. */
export class DeskPage extends Frame {
  async open(search = ''): Promise<void> {
    await this.page.goto(deskPath(this.locale) + search);
  }

  /** Opens it, and waits until it runs: then the field has the focus. */
  async openReady(search = ''): Promise<void> {
    await this.open(search);
    await expect(this.field).toBeFocused();
  }

  get field(): Locator {
    return this.main.getByRole('searchbox', { name: this.t('supportDesk.field.label') });
  }

  get submit(): Locator {
    return this.button('supportDesk.field.submit');
  }

  override get rows(): Locator {
    return this.main.locator('.desk-row');
  }

  /** The code of a row. */
  async codeOf(row: Locator): Promise<string> {
    return /^\/go\/([a-z]+)\/$/.exec((await row.locator('.desk-code').textContent()) ?? '')?.[1] ?? '';
  }

  /** The row whose reply is open. */
  get selected(): Locator {
    return this.rows.locator('> [aria-current="true"]');
  }

  get reply(): Locator {
    return this.main.getByRole('tabpanel');
  }

  /** How much the reply says. */
  form(name: 'short' | 'steps' | 'whole' | 'ask'): Locator {
    return this.main.getByRole('radio', { name: this.t(`supportDesk.forms.${name}`), exact: true });
  }

  /** What it is pasted into. */
  get format(): Locator {
    return this.main.getByRole('combobox', { name: this.t('supportDesk.copy.as') });
  }

  /** The day on which the customer's service ends. */
  get end(): Locator {
    return this.main.getByLabel(this.t('supportDesk.end.label'));
  }

  get toast(): Locator {
    return this.main.locator('.toast');
  }

  get alert(): Locator {
    return this.main.getByRole('alert');
  }

  button(name: Parameters<Frame['t']>[0]): Locator {
    return this.main.getByRole('button', { name: this.t(name), exact: true });
  }

  tab(name: string): Locator {
    return this.main.getByRole('tab', { name, exact: true });
  }

  /** What a paste would give now. */
  async pasted(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** What a paste into a rich editor would give now. */
  async pastedHtml(): Promise<string> {
    return this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
    });
  }
}
