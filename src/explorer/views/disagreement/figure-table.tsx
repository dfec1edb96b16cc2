import type { JSX } from 'preact';
import { sayDisagreement } from '../../messages/disagreement.js';
import { Evidence } from '../../parts/evidence.js';
import { Figure } from '../../parts/figure.js';
import { SafeText } from '../../parts/safe-text.js';
import { shortened } from '../../parts/shortened.js';
import { Table, type Column } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import type { Conflict } from './keep-conflicts.js';
import { onOneAxis, type OnAxis } from './on-one-axis.js';
import './figure-table.css';

type AboutThing = Conflict['about']['nodes'][number];
type Statistic = Extract<AboutThing, { __typename: 'Statistic' }>;

export interface FigureTableProps {
  readonly name: string;
  readonly things: readonly AboutThing[];
}

/** The figures that are in conflict, with their pages; on one axis where they share a unit. */
export function FigureTable({ name, things }: FigureTableProps): JSX.Element | null {
  const figures = things.filter((thing): thing is Statistic => thing.__typename === 'Statistic');
  if (figures.length === 0) return null;
  const places = onOneAxis(figures);
  return (
    <>
      <Table
        caption={sayDisagreement('figuresTable', { name: shortened(name, 80) })}
        columns={columnsFor(places)}
        rows={figures}
        keyOf={({ id }) => id}
      />
      {figures.length > 1 && places.size === 0 && <p class="conflict__apart">{sayDisagreement('noAxis')}</p>}
    </>
  );
}

function columnsFor(places: ReadonlyMap<string, OnAxis>): Column<Statistic>[] {
  const axis: Column<Statistic> = {
    name: 'axis',
    heading: sayDisagreement('axisBar'),
    cell: (figure) => <Bar place={places.get(figure.id) ?? null} figure={figure} />,
  };
  return [
    {
      name: 'figure',
      heading: sayDisagreement('figure'),
      cell: ({ id, name }) => <Thing id={id} name={name} most={120} />,
    },
    { name: 'value', heading: sayDisagreement('value'), cell: (figure) => <Value figure={figure} /> },
    ...(places.size > 0 ? [axis] : []),
    {
      name: 'page',
      heading: sayDisagreement('page'),
      cell: ({ statisticEvidence }) => <Evidence citations={statisticEvidence} />,
    },
  ];
}

function Value({ figure }: { readonly figure: Statistic }): JSX.Element {
  const { value, minimum, maximum, unit, period, precision, reporting, uncertainty } = figure;
  if (value === null && minimum === null && maximum === null) {
    return (
      <>
        {sayDisagreement(`reporting${reporting}`)}, <SafeText text={unit} />
      </>
    );
  }
  return (
    <>
      {precision !== null && precision !== 'EXACT' && `${sayDisagreement(precision)} `}
      <Figure value={value} minimum={minimum} maximum={maximum} unit={unit} period={period} population={null} />
      {uncertainty !== null && (
        <span class="conflict__uncertainty">
          <SafeText text={sayDisagreement('uncertainty', { uncertainty })} />
        </span>
      )}
    </>
  );
}

interface BarProps {
  readonly place: OnAxis | null;
  readonly figure: Statistic;
}

/** Where a figure lies among the others of its unit. Its value stands beside it in words. */
function Bar({ place, figure: { value, minimum, maximum, precision } }: BarProps): JSX.Element {
  if (place === null) {
    const empty = value === null && minimum === null && maximum === null;
    return <span class="conflict__apart">{sayDisagreement(empty ? 'noValue' : 'notComparable')}</span>;
  }
  const exact = precision === 'EXACT' || precision === null;
  return (
    <span class="axis" aria-hidden="true">
      <span
        class={exact ? 'axis__mark' : 'axis__mark axis__mark--about'}
        style={{ insetInlineStart: `${place.from * 100}%`, width: `${(place.to - place.from) * 100}%` }}
      />
    </span>
  );
}
