import type { Sizes } from '../session.ts';

/** What is to be reached: a row of the table that a run ends with. */
export interface Goal {
  readonly what: string;
  /** From medians by name. */
  readonly value: (of: Of) => number;
  readonly unit: 'times' | 's' | 'ms' | 'MB' | 'GB';
  /** In that unit. */
  readonly most: number;
}

const PEER = 'peers/starlight';

/** Bytes and seconds in the units that goals are written in. */
const MB = 1e6;
const GB = 1e9;
const MILLISECONDS = 1e3;
const LANGUAGES = 2;

type Of = (name: string) => number;

/** What a command did, measured by a piece of work done beside it: on a busy machine both take longer. */
const work = (of: Of, name: string): number => of(`${name}/cpu`) / of(`${name}/pace`);

/** Seconds of processor time more than the fixed cost, as they would have been when that was measured. */
const beyondFixed = (of: Of, name: string): number =>
  (work(of, name) - work(of, 'edits/fixed')) * of('edits/fixed/pace');

/** Built pages against the same guides built by the peer that is measured against. */
const AGAINST_PEER: readonly Goal[] = [
  {
    what: 'first build: processor ÷ Starlight',
    value: (of) => work(of, 'guides/first') / work(of, PEER),
    unit: 'times',
    most: 0.5,
  },
  {
    what: 'the same, caches kept',
    value: (of) => work(of, 'guides/again') / work(of, PEER),
    unit: 'times',
    most: 0.4,
  },
  {
    what: 'peak memory ÷ Starlight',
    value: (of) => of('guides/first/memory') / of(`${PEER}/memory`),
    unit: 'times',
    most: 0.6,
  },
  {
    what: 'output ÷ Starlight',
    value: (of) => of('guides/first/output') / of(`${PEER}/output`),
    unit: 'times',
    most: 0.3,
  },
  {
    what: 'HTML of the guides alone ÷ output of Starlight',
    value: (of) => of('guides/first/html') / of(`${PEER}/output`),
    unit: 'times',
    most: 0.1,
  },
];

/** How cost grows with guides: from the site as it is to a middle and a large one. */
function ofGrowth([none = 0, middle = 300, large = 3_000]: readonly number[]): readonly Goal[] {
  return [
    {
      what: `${large * LANGUAGES} guide pages: peak memory`,
      value: (of) => of(`growth/${large}/memory`) / GB,
      unit: 'GB',
      most: 1.2,
    },
    {
      what: `processor per added page at ${large * LANGUAGES} ÷ that at ${middle * LANGUAGES}`,
      value: (of) => perAdded(of, none, large) / perAdded(of, none, middle),
      unit: 'times',
      most: 1,
    },
  ];
}

const perAdded = (of: Of, none: number, guides: number): number =>
  (work(of, `growth/${guides}`) - work(of, `growth/${none}`)) / (guides - none);

/** How cost grows with the catalogue. */
function ofProviders([some = 20, many = 200]: readonly number[]): readonly Goal[] {
  return [
    {
      what: `${some} providers more: processor`,
      value: (of) => of(`providers/${some}/cpu`),
      unit: 's',
      most: 45,
    },
    {
      what: `${some} providers more: output`,
      value: (of) => of(`providers/${some}/output`) / MB,
      unit: 'MB',
      most: 150,
    },
    {
      what: `${many} providers more: whole build, on the clock`,
      value: (of) => of(`providers/${many}/wall`),
      unit: 's',
      most: 480,
    },
    {
      what: `${many} providers more: peak memory`,
      value: (of) => of(`providers/${many}/memory`) / GB,
      unit: 'GB',
      most: 3,
    },
    {
      what: `${many} providers more: content check, processor`,
      value: (of) => of(`providers/${many}/check/cpu`),
      unit: 's',
      most: 5,
    },
  ];
}

/** What somebody who writes waits for. */
const WHILE_WRITING: readonly Goal[] = [
  {
    what: 'after an edit of one guide: processor beyond the fixed cost',
    value: (of) => beyondFixed(of, 'edits/guide'),
    unit: 's',
    most: 2,
  },
  {
    what: 'after an edit of one label: processor beyond the fixed cost',
    value: (of) => beyondFixed(of, 'edits/label'),
    unit: 's',
    most: 2,
  },
  {
    what: 'dev: edit of a guide → open browser shows it',
    value: (of) => of('dev/guide') * MILLISECONDS,
    unit: 'ms',
    most: 1_000,
  },
  {
    what: 'dev: edit of a label → open browser shows it',
    value: (of) => of('dev/label') * MILLISECONDS,
    unit: 'ms',
    most: 1_000,
  },
];

/** What readers wait for. */
const FOR_READERS: readonly Goal[] = [
  {
    what: 'straight click, question → next question',
    value: (of) => of('click/next') * MILLISECONDS,
    unit: 'ms',
    most: 100,
  },
  {
    what: 'guide, first view: bytes ÷ Starlight',
    value: (of) => of('view/sortie/bytes') / of('view/starlight/bytes'),
    unit: 'times',
    most: 0.36,
  },
  {
    what: 'guide, first view: FCP ÷ Starlight',
    value: (of) => of('view/sortie/fcp') / of('view/starlight/fcp'),
    unit: 'times',
    most: 0.8,
  },
];

export const goalsFor = ({ growth, providers }: Sizes): readonly Goal[] => [
  ...AGAINST_PEER,
  ...ofGrowth(growth),
  ...ofProviders(providers),
  ...WHILE_WRITING,
  ...FOR_READERS,
];
