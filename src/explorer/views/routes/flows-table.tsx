import type { JSX } from 'preact';
import { formatNumber } from '../../messages/index.js';
import { sayRoutes } from '../../messages/routes.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import type { Column } from '../../parts/table.js';
import { isFlowDenied, type MapFlow } from './arcs-of-flows.js';
import { isUncertain } from './is-uncertain.js';
import { Names } from './names.js';
import { PagedTable } from './paged-table.js';
import { PickLink } from './pick-link.js';

export interface FlowsTableProps {
  readonly flows: readonly MapFlow[];
  readonly page: number;
  readonly onPage: (page: number) => void;
}

const COLUMNS: readonly Column<MapFlow>[] = [
  { name: 'flow', heading: sayRoutes('flow'), cell: (flow) => <Ends flow={flow} /> },
  {
    name: 'routes',
    heading: sayRoutes('routesColumn'),
    cell: ({ routeCount }) => formatNumber(routeCount),
    numeric: true,
  },
  {
    name: 'sources',
    heading: sayRoutes('sourcesColumn'),
    cell: ({ sourceCount }) => formatNumber(sourceCount),
    numeric: true,
  },
  {
    name: 'status',
    heading: sayRoutes('status'),
    cell: (flow) => statusInWords(flow),
  },
  { name: 'period', heading: sayRoutes('period'), cell: (flow) => <Period flow={flow} /> },
  {
    name: 'purpose',
    heading: sayRoutes('purposeColumn'),
    cell: ({ forms, sectors }) => <Names things={[...forms, ...sectors]} />,
  },
];

/** The flows of the map as a table; each row leads to its routes and their evidence. */
export function FlowsTable({ flows, page, onPage }: FlowsTableProps): JSX.Element {
  return (
    <PagedTable
      caption={sayRoutes('flowsTable')}
      columns={COLUMNS}
      rows={flows}
      keyOf={({ origin, destination }) => `${origin?.id ?? ''},${destination?.id ?? ''}`}
      page={page}
      onPage={onPage}
    />
  );
}

function Ends({ flow: { origin, destination } }: { readonly flow: MapFlow }): JSX.Element {
  const [from, to] = [origin, destination].map((place) => place?.name ?? sayRoutes('notKnown'));
  const ends = (
    <>
      <SafeText text={from ?? ''} most={60} /> → <SafeText text={to ?? ''} most={60} />
    </>
  );
  if (origin === null || destination === null) return ends;
  return <PickLink pick={`${origin.id},${destination.id}`}>{ends}</PickLink>;
}

function statusInWords(flow: MapFlow): string {
  return [
    ...flow.statuses.map((status) => sayRoutes(`status${status}`)),
    ...(flow.travelled ? [] : [sayRoutes('untravelled')]),
    ...(isFlowDenied(flow) ? [sayRoutes('denied')] : []),
    ...(flow.routes.every(isUncertain) ? [sayRoutes('uncertain')] : []),
  ].join(', ');
}

/** From the first day of the first period that is given to the last of the last. */
function Period({ flow: { beginning, end } }: { readonly flow: MapFlow }): JSX.Element | null {
  if (beginning === null && end === null) return null;
  return <PartialDate value={`${beginning ?? ''}/${end ?? ''}`} />;
}
