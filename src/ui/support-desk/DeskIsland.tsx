import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DeskChoices, DeskRow } from '../../outputs/replies/desk-rows.ts';
import { permanentPath, searchPath } from '../../urls.ts';
import { useWide } from '../browser/use-wide.client.ts';
import { counted, fill } from '../search/words.client.ts';
import { Sign } from '../signs/Sign.tsx';
import { CustomerLink } from './CustomerLink.tsx';
import { contentOf, type ReplyForm, type ReplyWishes, type Tab } from './contents.client.ts';
import { DeskFilters } from './DeskFilters.tsx';
import { DeskList } from './DeskList.tsx';
import { DeskSide } from './DeskSide.tsx';
import { withFilter } from './desk-state.client.ts';
import { Keys } from './Keys.tsx';
import { ReplyPanel } from './ReplyPanel.tsx';
import { Toast } from './Toast.tsx';
import { useCopying } from './use-copying.client.ts';
import { useDeskAddress } from './use-desk-address.client.ts';
import { useDeskSearch } from './use-desk-search.client.ts';
import { useKept } from './use-kept.client.ts';
import { useKeys } from './use-keys.client.ts';
import { useReplies } from './use-replies.client.ts';
import { WrappingForm } from './WrappingForm.tsx';
import type { DeskStrings } from './words.client.ts';

interface Props {
  readonly locale: Locale;
  readonly rows: readonly DeskRow[];
  readonly choices: DeskChoices;
  readonly strings: DeskStrings;
  /** Origin of the published site: copied links lead there, wherever the desk itself is open. */
  readonly site: string;
}

/** The support desk: from a few words to a copied reply, with the keyboard alone. */
export function DeskIsland({ locale, rows, choices, strings, site }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [state, setState] = useDeskAddress(() => field.current?.value.trim() ?? '');
  const [wanted, setWanted] = useState<Omit<ReplyWishes, 'wrappings'>>({
    tab: locale,
    warnings: true,
    dates: true,
  });
  const [said, setSaid] = useState('');
  const kept = useKept(strings.greetings);
  const wide = useWide();
  const found = useDeskSearch(rows, state, locale);
  const row =
    rows.find(({ code }) => code === state.code) ?? (wide && state.query.trim() ? found[0] : undefined);
  const { loaded, get, retry } = useReplies(row?.code);
  const [copying, wish] = useCopying();
  const wishes: ReplyWishes = { ...wanted, wrappings: kept.wrappings };

  useEffect(() => {
    if (field.current && !field.current.value) field.current.value = state.query;
  }, [state.query]);
  // The one page where the field asks for the focus: an agent comes here to type.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const select = (code: string): void => {
    setState({ ...state, code });
    const place = found.findIndex((candidate) => candidate.code === code);
    const title = found[place]?.title;
    if (title) setSaid(fill(strings.place, { place: place + 1, count: found.length, title }));
  };

  const move = (by: 1 | -1): void => {
    const place = found.findIndex(({ code }) => code === row?.code);
    const next = found[Math.max(0, Math.min(found.length - 1, place + by))];
    if (!next) return;
    select(next.code);
    const link = desk.current?.querySelector<HTMLElement>(`[data-code="${next.code}"]`);
    if (document.activeElement === field.current) link?.scrollIntoView({ block: 'nearest' });
    else link?.focus();
  };

  const choose = (): void => {
    const chosen = row && found.includes(row) ? row : found[0];
    if (!chosen) return;
    select(chosen.code);
    desk.current?.querySelector<HTMLElement>(`[data-code="${chosen.code}"]`)?.focus();
  };

  const copyReply = async (form: ReplyForm, tab: Tab = wanted.tab): Promise<void> => {
    if (!row) return;
    setWanted({ ...wanted, tab });
    const spoken =
      tab === 'both' ? strings.copied.both : fill(strings.copied.reply, { language: strings.spoken[tab] });
    const done = await wish({
      what: form,
      content: get(row.code).then(({ replies }) => contentOf(form, replies, { ...wishes, tab })),
      toast: form === 'steps' ? strings.copied.steps : spoken,
    });
    if (done) kept.addRecent(row.code);
    else if (text.current) getSelection()?.selectAllChildren(text.current);
  };

  const copyLink = async (language?: Locale): Promise<void> => {
    if (!row) return;
    const link = new URL(permanentPath(row.code, language), site).href;
    const what = language ? `link-${language}` : 'link';
    const done = await wish({ what, content: Promise.resolve({ text: link }), toast: strings.copied.link });
    if (done) kept.addRecent(row.code);
  };

  useKeys(desk, field, (command) => {
    if (command.kind === 'find') field.current?.select();
    if (command.kind === 'move') move(command.by);
    if (command.kind === 'choose') choose();
    if (command.kind === 'copy') void copyReply(command.form, command.tab);
    if (command.kind === 'link') void copyLink();
  });

  const reply = row && (
    <ReplyPanel
      inPlace={!wide}
      {...{ row, loaded, wishes, copying, strings, text }}
      onTab={(tab) => setWanted({ ...wanted, tab })}
      onWith={(part, on) => setWanted({ ...wanted, [part]: on })}
      onCopy={(form) => void copyReply(form)}
      onLink={(language) => void copyLink(language)}
      onRetry={retry}
    />
  );
  return (
    <div class="desk-columns" ref={desk}>
      <div class="desk-find">
        <form
          class="search-field"
          role="search"
          action={searchPath(locale)}
          onSubmit={(event) => event.preventDefault()}
        >
          <label class="visually-hidden" for="desk-query">
            {strings.field.label}
          </label>
          <div class="search-box">
            <input
              ref={field}
              id="desk-query"
              type="search"
              name="q"
              placeholder={strings.field.label}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              onInput={(event) => {
                const { code: _closed, ...rest } = state;
                setState({ ...rest, query: event.currentTarget.value });
              }}
            />
            <button type="submit" onClick={choose}>
              <Sign name="search" />
              <span class="visually-hidden">{strings.field.submit}</span>
            </button>
          </div>
        </form>
        <DeskFilters
          {...{ choices, state, strings }}
          onChoose={(filter, value) => setState(withFilter(state, filter, value))}
        />
        <p class="desk-count" role="status">
          {found.length > 0
            ? counted(strings.count, found.length, locale)
            : fill(strings.none, { query: state.query.trim() })}
        </p>
        <p class="visually-hidden" role="status">
          {said}
        </p>
        <DeskList
          rows={found}
          label={strings.list}
          selected={row?.code}
          onSelect={select}
          inPlace={!wide && reply}
        />
      </div>
      <DeskSide
        reply={wide ? reply : undefined}
        {...{ strings }}
        recent={kept.recent.flatMap((code) => rows.find((candidate) => candidate.code === code) ?? [])}
        onSelect={select}
      >
        <Keys strings={strings} />
        <WrappingForm
          wrappings={kept.wrappings}
          strings={strings}
          onChange={kept.setWrappings}
          onForget={kept.forget}
        />
        <CustomerLink
          {...{ locale, strings }}
          codeOf={(path) => rows.find(({ href }) => href === path)?.code}
          onCode={(code) => {
            const known = rows.some((candidate) => candidate.code === code);
            if (known) select(code);
            return known;
          }}
        />
      </DeskSide>
      <Toast text={copying.status === 'copied' ? copying.toast : ''} />
    </div>
  );
}
