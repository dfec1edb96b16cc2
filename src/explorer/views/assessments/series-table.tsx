import type { JSX } from 'preact';
import { sayAssessments } from '../../messages/assessments.js';
import { Evidence } from '../../parts/evidence.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import { Table, type Column } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import { Change } from './change.js';
import type { Point, Series } from './group-series.js';
import { valueOf } from './value-of.js';

interface Row {
  readonly place: Series['place'];
  readonly point: Point;
}

export interface SeriesTableProps {
  readonly caption: string;
  readonly series: readonly Series[];
}

/** The same as the picture, in words, with reasons and pages. */
export function SeriesTable({ caption, series }: SeriesTableProps): JSX.Element {
  const rows = series.flatMap(({ place, points }) => points.map((point) => ({ place, point })));
  return <Table caption={caption} columns={COLUMNS} rows={rows} keyOf={({ point }) => point.assessment.id} />;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    name: 'place',
    heading: sayAssessments('place'),
    cell: ({ place }) => place !== null && <Thing id={place.id} name={place.name} most={60} />,
  },
  {
    name: 'period',
    heading: sayAssessments('period'),
    cell: ({ point: { assessment } }) =>
      assessment.period === null ? sayAssessments('undated') : <PartialDate value={assessment.period} />,
  },
  {
    name: 'judged',
    heading: sayAssessments('judged'),
    cell: ({ point: { assessment } }) => <SafeText text={valueOf(assessment)} />,
  },
  { name: 'change', heading: sayAssessments('change'), cell: ({ point }) => <Change point={point} /> },
  {
    name: 'reason',
    heading: sayAssessments('reason'),
    cell: ({ point: { assessment } }) =>
      assessment.reason === null ? sayAssessments('reasonNone') : <SafeText text={assessment.reason} most={400} />,
  },
  { name: 'before', heading: sayAssessments('before'), cell: ({ point }) => <Before point={point} /> },
  {
    name: 'evidence',
    heading: sayAssessments('evidence'),
    cell: ({ point: { assessment } }) => <Evidence citations={assessment.evidence} />,
  },
];

function Before({ point: { inWindow } }: { readonly point: Point }): JSX.Element {
  if (inWindow.length === 0) return <>–</>;
  return (
    <details>
      <summary>{sayAssessments('windowMore', { count: inWindow.length })}</summary>
      <ul class="window__list">
        {inWindow.map(({ id, name, __typename }) => (
          <li key={id}>
            <Thing id={id} name={name} type={__typename} />
          </li>
        ))}
      </ul>
    </details>
  );
}
