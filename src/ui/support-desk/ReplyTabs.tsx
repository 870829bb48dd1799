import type { TargetedKeyboardEvent } from 'preact';
import { LOCALES } from '../../i18n/locales.ts';
import type { Tab } from './contents.client.ts';
import type { DeskStrings } from './strings.ts';

export const TABS: readonly Tab[] = [...LOCALES, 'both'];
export const tabId = (tab: Tab): string => `reply-tab-${tab}`;

interface Props {
  readonly current: Tab;
  readonly strings: DeskStrings;
  readonly onChoose: (tab: Tab) => void;
}

/** Languages of the reply, each named in itself. Arrow keys go from one to the next, as tabs do. */
export function ReplyTabs({ current, strings, onChoose }: Props) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const place = TABS.indexOf(current);
    const onward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = /^Arrow(?:Left|Right)$/.test(event.key) && (event.key === onward ? 1 : -1);
    const next =
      { Home: TABS[0], End: TABS.at(-1) }[event.key] ?? (step && TABS.at((place + step) % TABS.length));
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="reply-tabs" role="tablist" aria-label={strings.tabs.label} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls="reply-text"
          tabIndex={tab === current ? 0 : -1}
          lang={tab === 'both' ? undefined : tab}
          onClick={() => onChoose(tab)}
        >
          {tab === 'both' ? strings.tabs.both : strings.languages[tab]}
        </button>
      ))}
    </div>
  );
}
