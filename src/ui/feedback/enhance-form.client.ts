import { aboutOf, sendReason } from './send-reason.client.ts';

/** Sends the form in place: what was typed stays where it is until the endpoint has it. */
function enhance(form: HTMLFormElement): void {
  const page = form.querySelector<HTMLInputElement>('[name=page]');
  if (page?.value === '') page.value = aboutOf(location.search);
  const status = form.querySelector<HTMLElement>('[role=status]');
  const button = form.querySelector('button');
  const say = (words: string | undefined, failed: boolean): void => {
    if (!status) return;
    status.classList.toggle('feedback-failed', failed);
    status.textContent = words ?? '';
  };
  let sending = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    // Not a disabled button: it would lose the focus to nowhere.
    if (sending) return;
    sending = true;
    say(form.dataset['sending'], false);
    const fields = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    const sent = await sendReason(form.action, fields);
    sending = false;
    say(sent ? form.dataset['sent'] : form.dataset['failed'], !sent);
    if (!sent) return;
    for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea')) field.value = '';
    button?.focus();
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('.feedback-form')) enhance(form);
