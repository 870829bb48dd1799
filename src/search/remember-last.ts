import type { Search } from './search.ts';
import { formatState } from './state.ts';

/** Gives the last answer again to whoever asks the same again; one that lacks something is asked for anew. */
export function rememberingLast(search: Search): Search {
  let last: { readonly key: string; readonly answer: ReturnType<Search['answer']> } | undefined;
  return {
    ...search,
    answer: (state, shown) => {
      const key = `${shown ?? ''}${formatState(state)}`;
      if (last?.key === key) return last.answer;
      const asked = { key, answer: search.answer(state, shown) };
      last = asked;
      const forget = (): void => {
        if (last === asked) last = undefined;
      };
      asked.answer.then(({ failed, partial }) => {
        if (failed.length > 0 || partial) forget();
      }, forget);
      return asked.answer;
    },
  };
}
