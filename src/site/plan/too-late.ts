import type { Route } from '../../catalogue/model.ts';
import { formatValue } from '../../i18n/values.ts';
import type { Plan } from '../../plan/compile.ts';
import type { ViewContext } from '../context.ts';
import { planPath } from '../paths.ts';
import { secondChanceOf } from '../rights/second-chance.ts';
import type { PlanView, RichText } from '../types.ts';
import { consequences, routeWords } from './facts.ts';
import { planTitle } from './route-titles.ts';

/** Routes that wait for no end, so that they are open to who has missed it. */
const STILL_OPEN: readonly Route['askBy']['kind'][] = ['any-time', 'within'];

/**
 * What still helps once the last moment to ask has passed, out of facts that the catalogue holds: whom to ask, the
 * next period, the money, the ways that stay open. Nothing where no such moment is published.
 */
export function tooLate(
  { ref, route }: Plan,
  support: PlanView['support'],
  context: ViewContext,
): readonly RichText[] | undefined {
  const { t, locale } = context;
  const notice = route.askBy.kind === 'before-end' ? ref.provider.values.get(route.askBy.notice) : undefined;
  if (!notice) return undefined;
  const words = (text: string): RichText => [{ kind: 'text', text }];
  const { refund } = routeWords(ref, context);
  const open = ref.variant.routes.filter(({ askBy }) => STILL_OPEN.includes(askBy.kind));
  return [
    [...words(`${t('plan.late.support', { provider: ref.provider.name })} `), ...support.text],
    words(t('plan.late.next', { notice: formatValue(notice, locale) })),
    ...(route.refund === 'unpublished'
      ? []
      : [words(t('facts.fact', { name: refund.name, text: refund.text }))]),
    ...secondChanceOf(ref, context).map(
      (link): RichText => [{ kind: 'link', ...link, external: false }, ...words('.')],
    ),
    ...open.map((other): RichText => {
      const way = { ...ref, route: other };
      // The first says whether there is a way back; the money has been spoken of.
      const [{ text } = { text: '' }] = consequences(way, context);
      return [
        { kind: 'link', text: planTitle(way, context), href: planPath(locale, way), external: false },
        // What is named stands before it, as a link.
        ...(text ? words(t('facts.fact', { name: '', text })) : []),
      ];
    }),
  ];
}
