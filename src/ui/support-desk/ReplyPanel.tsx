import type { DeskRow } from '../../outputs/replies/desk-rows.ts';
import { CopyNotice } from './CopyNotice.tsx';
import { ReplyActions } from './ReplyActions.tsx';
import { ReplyEnd } from './ReplyEnd.tsx';
import { ReplyForms } from './ReplyForms.tsx';
import { ReplyTabs } from './ReplyTabs.tsx';
import { ReplyText } from './ReplyText.tsx';
import { ReplyTogether } from './ReplyTogether.tsx';
import { REPLY_FORMS } from './reply-forms.client.ts';
import type { DeskStrings } from './strings.ts';
import type { Reply } from './use-reply.client.ts';
import './reply.css';

interface Props {
  readonly row: DeskRow;
  /** It opens under its row. */
  readonly inPlace: boolean;
  readonly reply: Reply;
  readonly strings: DeskStrings;
}

const NOTHING_YET = { items: [], contents: undefined } as const;

/** The reply about one guide or plan, or several: exactly what will be pasted, and the ways to take it along. */
export function ReplyPanel({ row, inPlace, reply, strings }: Props) {
  const { loaded, wishes, added, copying, onWant } = reply;
  const { items, contents } = loaded.status === 'ready' ? loaded : NOTHING_YET;
  const own = items.find(({ code }) => code === row.code);
  const form = contents?.formIn(items, wishes) ?? wishes.form;
  const said = wishes.said[row.code] ?? '';
  const end = form === 'short' && own ? contents?.endOf(own, said) : undefined;
  return (
    <section class="reply" aria-labelledby="reply-title">
      {/* In place it would only repeat the row above. */}
      <h2 id="reply-title" class={inPlace ? 'visually-hidden' : undefined}>
        {row.title}
      </h2>
      <p class="reply-ways">
        <a href={row.href + said}>{strings.open[row.kind]}</a>
      </p>
      <ReplyTogether
        added={added.filter(({ code }) => code !== row.code)}
        strings={strings}
        onRemove={reply.onAdd}
      />
      <ReplyTabs current={wishes.tab} strings={strings} onChoose={(tab) => onWant({ tab })} />
      <ReplyForms
        possible={contents?.formsOf(items) ?? REPLY_FORMS}
        current={form}
        strings={strings}
        onChoose={(chosen) => onWant({ form: chosen })}
      />
      <ReplyText {...{ loaded, wishes, strings }} onRetry={reply.onRetry} />
      {contents && end && (
        <ReplyEnd
          {...end}
          strings={strings}
          onEnd={(day) => reply.onSaid(row.code, contents.withEnd(said, day))}
        />
      )}
      {contents && own && <contents.LawChoice {...{ own, wishes, strings, onWant }} />}
      {form === 'whole' && (
        <fieldset class="reply-with">
          <legend>{strings.with.label}</legend>
          {(['warnings', 'dates'] as const).map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={wishes[part]}
                onChange={(event) => onWant({ [part]: event.currentTarget.checked })}
              />
              {strings.with[part]}
            </label>
          ))}
        </fieldset>
      )}
      <ReplyActions {...reply} strings={strings} />
      <CopyNotice {...{ copying, strings }} />
    </section>
  );
}
