import { useEffect, useRef, useState } from 'preact/hooks';
import { withoutBase } from '../../base.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DeskChoices, DeskRow } from '../../outputs/replies/desk-rows.ts';
import { useWide } from '../browser/use-wide.client.ts';
import { DeskBoxes } from './DeskBoxes.tsx';
import { DeskFind } from './DeskFind.tsx';
import { DeskSide } from './DeskSide.tsx';
import type { KnownPages } from './known-pages.client.ts';
import { readPastedLink } from './pasted-link.client.ts';
import { ReplyPanel } from './ReplyPanel.tsx';
import type { SaidByCode } from './said.client.ts';
import type { DeskStrings } from './strings.ts';
import { useDeskAddress } from './use-desk-address.client.ts';
import { useDeskSearch } from './use-desk-search.client.ts';
import { useKept } from './use-kept.client.ts';
import { useKeys } from './use-keys.client.ts';
import { useReply } from './use-reply.client.ts';
import { type RowsOf, useCodes, useRows } from './use-rows.client.ts';
import { useSelection } from './use-selection.client.ts';

interface Props extends RowsOf {
  readonly locale: Locale;
  /** What a desk that is whole has to know besides its rows: `otherPages`. */
  readonly others: readonly string[];
  readonly choices: DeskChoices;
  /** Providers to choose from that stand elsewhere in the page, and are offered once it runs. */
  readonly providers?: DeskChoices['provider'];
  readonly strings: DeskStrings;
  /** Origin of the published site: copied links lead there, wherever the desk itself is open. */
  readonly site: string;
}

/** What the desk can be narrowed to; providers that stand elsewhere in the page are offered once it runs. */
function useChoices(inPage: DeskChoices, providers: DeskChoices['provider'] | undefined): DeskChoices {
  const [choices, setChoices] = useState(inPage);
  useEffect(() => {
    if (providers) setChoices({ ...inPage, provider: providers });
  }, []);
  return choices;
}

const knownPages = (rows: readonly DeskRow[], others: readonly string[]): KnownPages => ({
  paths: rows.map(({ href }) => withoutBase(href)),
  others,
});

/** What a link to the open row, pasted into the search field, says of a customer's situation. */
function pastedFor(row: DeskRow | undefined, query: string, locale: Locale): SaidByCode {
  const link = query.includes('?') ? readPastedLink(query, locale) : undefined;
  if (!row || !link || link.kind === 'foreign') return {};
  const isOpen = link.kind === 'code' ? link.code === row.code : link.path === row.href;
  return isOpen ? { [row.code]: link.said } : {};
}

/** The support desk: from a few words to a copied reply, with the keyboard alone. */
export function DeskIsland({ locale, others, providers, strings, site, ...props }: Props) {
  const { own, isWhole } = props;
  const field = useRef<HTMLInputElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const [state, setState] = useDeskAddress(() => field.current?.value.trim() ?? '');
  const kept = useKept(strings.greetings);
  const wide = useWide();
  const choices = useChoices(props.choices, isWhole ? undefined : providers);
  const rows = useRows(props, locale);
  const pages = isWhole ? knownPages(own, others) : undefined;
  const { rows: found, isElsewhere } = useDeskSearch(rows, state, locale, pages);
  // A label of a portal is a link to its card, and opens no reply.
  const withReply = found.filter((each) => each.kind !== 'label');
  const row = rows.of(state.code) ?? (wide && state.query.trim() ? withReply[0] : undefined);
  const open = (code: string): void => setState({ ...state, code });
  const selection = useSelection({ desk, field, found: withReply, row, place: strings.place, open });
  const { select, move, choose } = selection;
  const reply = useReply(row, { locale, strings, site, kept, pasted: pastedFor(row, state.query, locale) });

  useKeys(desk, field, (command) => {
    if (command.kind === 'find') field.current?.select();
    if (command.kind === 'move') move(command.by);
    if (command.kind === 'choose') choose();
    if (command.kind === 'copy') void reply.onCopy(command);
    if (command.kind === 'add') reply.onAdd();
    if (command.kind === 'link') void reply.onLink();
  });

  useCodes(rows, [state.code ?? [], kept.recent].flat());

  const panel = row && <ReplyPanel inPlace={!wide} {...{ row, reply, strings }} />;
  return (
    <div class="desk-columns" ref={desk}>
      <DeskFind
        {...{ field, locale, choices, rows, state, found, isElsewhere, selection, strings }}
        selected={row?.code}
        inPlace={!wide && panel}
        onState={setState}
      />
      <DeskSide
        reply={wide ? panel : undefined}
        {...{ strings }}
        recent={kept.recent.flatMap((code) => rows.of(code) ?? [])}
        onSelect={select}
      >
        <DeskBoxes
          {...{ locale, strings, kept, pages }}
          onCode={async (code, said) => {
            const known = (await rows.find(code)) !== undefined;
            if (known && said) reply.onSaid(code, said);
            if (known) select(code);
            return known;
          }}
        />
      </DeskSide>
    </div>
  );
}
