import type { PlacedRight } from '../../catalogue/model.ts';
import type { RightValue } from '../../catalogue/schemas/rights.ts';
import { formatRightValue } from '../../i18n/right-values.ts';
import type { NameLife } from '../../rights/name-life.ts';
import type { ViewContext } from '../context.ts';
import type { DateStation } from '../dates-view.ts';
import { endingsOf } from '../rights/endings.ts';
import { rightView } from '../rights/right-view.ts';
import type { Link } from '../types.ts';

/** The life of a name in one language: a line with stations, and the rules that it follows from. */
export interface NameLifeView {
  /** `.eu`, or several. */
  readonly endings: string;
  readonly stations: readonly DateStation[];
  readonly rights: readonly (Link & { readonly certainty: string })[];
}

/** From its expiry until anybody may have it. Of what the registrar decides no length is given. */
export function nameLifeView(life: NameLife, context: ViewContext): NameLifeView {
  const { renewable, restorable } = life;
  return {
    endings: endingsOf(life.extensions),
    stations: [
      expiry(renewable, context),
      ...closing(renewable, context),
      ...deletion(life, context),
      free(life, context),
    ],
    rights: [renewable, restorable].flatMap((right) => {
      if (!right) return [];
      const { title, href } = rightView(right, context);
      return [{ text: title, href, certainty: context.t(`rights.certainty.${right.confidence}`) }];
    }),
  };
}

function expiry(renewable: PlacedRight | undefined, context: ViewContext): DateStation {
  const { t } = context;
  const dark = renewable?.life.dark;
  return {
    id: 'expiry',
    kind: 'end',
    name: t('rights.life.expires'),
    when: t('facts.ends.end-of-term'),
    ...(renewable &&
      dark && { remark: t('rights.life.dark', { period: period(renewable, [dark], context) }) }),
    stretch: renewable
      ? { kind: 'undo', text: t('rights.life.renewable', { period: counted(renewable, context) }) }
      : { kind: 'kept', text: t('rights.life.kept') },
  };
}

/** Where a registry keeps a name for a while although nothing can be done for it. */
function closing(renewable: PlacedRight | undefined, context: ViewContext): readonly DateStation[] {
  const { t } = context;
  const stuck = renewable?.life.stuck;
  if (!renewable || !stuck) return [];
  return [
    {
      id: 'stuck',
      kind: 'stage',
      name: t('rights.life.stuck'),
      when: t('rights.life.after', { period: counted(renewable, context) }),
      stretch: {
        kind: 'late',
        text: t('rights.life.stuck.for', { period: period(renewable, [stuck], context) }),
      },
    },
  ];
}

function deletion({ renewable, restorable }: NameLife, context: ViewContext): readonly DateStation[] {
  const { t } = context;
  if (!restorable) return [];
  return [
    {
      id: 'deletion',
      kind: 'stage',
      name: t('rights.life.deleted'),
      when: renewable
        ? t('rights.life.after', { period: counted(renewable, context) })
        : t('facts.date.unpublished'),
      stretch: { kind: 'undo', text: t('rights.life.restorable', { period: counted(restorable, context) }) },
    },
  ];
}

function free({ renewable, restorable }: NameLife, context: ViewContext): DateStation {
  const { t } = context;
  const when = restorable
    ? t('rights.life.freed', { period: counted(restorable, context) })
    : renewable
      ? t('rights.life.after', { period: counted(renewable, context, renewable.life.stuck) })
      : '';
  return { id: 'free', kind: 'final', name: t('facts.date.final.released'), when };
}

/** The period of a right, and what follows it. */
function counted(right: PlacedRight, context: ViewContext, then?: string): string {
  return period(right, [...(right.deadline?.values ?? []), ...(then ? [then] : [])], context);
}

function period({ values }: PlacedRight, ids: readonly string[], { t, locale }: ViewContext): string {
  return ids
    .flatMap((id): RightValue[] => (values[id] ? [values[id]] : []))
    .map((each) => t(`rights.amount.${each.qualifier}`, { amount: formatRightValue(each, locale) }))
    .join(' + ');
}
