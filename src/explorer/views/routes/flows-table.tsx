import type { JSX } from 'preact';
import { formatNumber } from '../../messages/index.js';
import { sayRoutes } from '../../messages/routes.js';
import { SafeText } from '../../parts/safe-text.js';
import type { Column } from '../../parts/table.js';
import type { MapFlow } from './arcs-of-flows.js';
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
    cell: ({ statuses, travelled }) =>
      [
        ...statuses.map((status) => sayRoutes(`status${status}`)),
        ...(travelled ? [] : [sayRoutes('untravelled')]),
      ].join(', '),
  },
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
