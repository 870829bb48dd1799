import type { Ref } from 'preact';
import { ExitPlate } from '../../components/signs/ExitPlate.tsx';
import type { Result } from '../../search/present.ts';
import type { Segment } from '../../search/segments.ts';
import type { SearchNames } from '../../views/search-view.ts';
import type { SearchStrings } from './strings.ts';

function Marked({ segments }: { readonly segments: readonly Segment[] }) {
  return <>{segments.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}

interface Props {
  readonly results: readonly Result[];
  readonly names: SearchNames;
  readonly strings: SearchStrings;
  readonly list: Ref<HTMLOListElement>;
}

/** The results in rank order; the attributes are there for tests and integrations. */
export function Results({ results, names, strings, list }: Props) {
  return (
    <ol class="results" ref={list}>
      {results.map(({ page, title, sentence }) => (
        <li class="result" key={page.id} data-result-id={page.id} data-result-kind={page.kind}>
          <p class="result-kind">
            {page.kind === 'plan' && <ExitPlate />}
            <span>{strings.kind[page.kind]}</span>{' '}
            {page.provider && <span>{names.provider[page.provider] ?? page.provider}</span>}
          </p>
          <h2>
            <a href={page.url}>
              <Marked segments={title} />
            </a>
          </h2>
          {sentence.length > 0 && (
            <p>
              <Marked segments={sentence} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
