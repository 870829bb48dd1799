import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { LONGEST_LINK } from './desk-state.client.ts';
import { fetchHeading } from './fetch-heading.client.ts';
import { type KnownPages, mayExist } from './known-pages.client.ts';
import { readPastedLink } from './pasted-link.client.ts';
import type { DeskStrings } from './strings.ts';

type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'page'; readonly path: string; readonly title: string };

interface Props {
  readonly locale: Locale;
  readonly strings: DeskStrings;
  /** Undefined where the page does not hold all there is: then only the server knows. */
  readonly pages?: KnownPages | undefined;
  /** The page of a guide or plan, by code, with what its address says: opens its reply. False where there is none. */
  readonly onCode: (code: string, said: string) => Promise<boolean>;
}

/** "What did the customer see?": the page that a pasted link leads to, in the agent's language. */
export function CustomerLink({ locale, strings, pages, onCode }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found>({ kind: 'nothing' });

  const look = async (): Promise<void> => {
    const link = readPastedLink(field.current?.value ?? '', locale);
    if (link.kind === 'foreign') return setFound(link);
    if (link.kind === 'code')
      return setFound({ kind: (await onCode(link.code, link.said)) ? 'nothing' : 'lost' });
    if (pages && !mayExist(link.path, pages)) return setFound({ kind: 'lost' });
    const heading = await fetchHeading(link.path);
    if (heading?.code) void onCode(heading.code, link.said);
    setFound(
      heading ? { kind: 'page', path: link.path + link.said, title: heading.title } : { kind: 'lost' },
    );
  };

  return (
    <section class="desk-box desk-customer">
      <h2>{strings.customer.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <label>
          {strings.customer.label}
          <input
            ref={field}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxLength={LONGEST_LINK}
          />
        </label>
        <button class="button" type="submit">
          <span>{strings.customer.submit}</span>
        </button>
      </form>
      <p class="desk-found" role="status">
        {found.kind === 'page' && (
          <>
            {strings.customer.found} <a href={found.path}>{found.title}</a>
          </>
        )}
        {(found.kind === 'foreign' || found.kind === 'lost') && strings.customer[found.kind]}
      </p>
    </section>
  );
}
