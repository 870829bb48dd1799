import type { Locale } from '../../i18n/locales.ts';
import { CustomerLink } from './CustomerLink.tsx';
import { Keys } from './Keys.tsx';
import type { KnownPages } from './known-pages.client.ts';
import type { DeskStrings } from './strings.ts';
import type { useKept } from './use-kept.client.ts';
import { WrappingForm } from './WrappingForm.tsx';

interface Props {
  readonly locale: Locale;
  readonly strings: DeskStrings;
  readonly kept: Pick<ReturnType<typeof useKept>, 'wrappings' | 'setWrappings' | 'forget'>;
  readonly pages: KnownPages | undefined;
  readonly onCode: (code: string, said: string) => Promise<boolean>;
}

/** What is needed now and then, under the reply. */
export function DeskBoxes({ locale, strings, kept, pages, onCode }: Props) {
  return (
    <>
      <Keys strings={strings} />
      <WrappingForm
        wrappings={kept.wrappings}
        strings={strings}
        onChange={kept.setWrappings}
        onForget={kept.forget}
      />
      <CustomerLink {...{ locale, strings, pages, onCode }} />
    </>
  );
}
