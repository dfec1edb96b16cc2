import type { JSX } from 'preact';
import { formatNumber } from '../../messages/index.js';
import { sayRoutes } from '../../messages/routes.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import type { Column } from '../../parts/table.js';
import { isDenied, type MapRoute } from './arcs-of-routes.js';
import { Names } from './names.js';
import { PagedTable } from './paged-table.js';
import { PickLink } from './pick-link.js';
import { RouteTags } from './route-tags.js';
import { Way } from './way.js';

export interface RoutesTableProps {
  readonly routes: readonly MapRoute[];
  readonly page: number;
  readonly onPage: (page: number) => void;
}

const COLUMNS: readonly Column<MapRoute>[] = [
  {
    name: 'route',
    heading: sayRoutes('route'),
    cell: ({ id, name }) => (
      <PickLink pick={id}>
        <SafeText text={name} most={110} />
      </PickLink>
    ),
  },
  { name: 'way', heading: sayRoutes('way'), cell: ({ stops }) => <Way stops={stops.edges} /> },
  {
    name: 'purpose',
    heading: sayRoutes('purposeColumn'),
    cell: ({ forms, sectors }) => <Names things={[...forms.nodes, ...sectors.nodes]} />,
  },
  { name: 'victims', heading: sayRoutes('victims'), cell: ({ victims }) => <Names things={victims.nodes} /> },
  { name: 'status', heading: sayRoutes('status'), cell: (route) => <Certainty route={route} /> },
  {
    name: 'period',
    heading: sayRoutes('period'),
    cell: ({ period }) => (period === null ? '' : <PartialDate value={period} />),
  },
  {
    name: 'sources',
    heading: sayRoutes('sourcesColumn'),
    cell: ({ sourceCount }) => formatNumber(sourceCount),
    numeric: true,
  },
];

/** The routes of the map as a table; each row leads to its evidence. */
export function RoutesTable({ routes, page, onPage }: RoutesTableProps): JSX.Element {
  return (
    <PagedTable
      caption={sayRoutes('routesTable')}
      columns={COLUMNS}
      rows={routes}
      keyOf={({ id }) => id}
      page={page}
      onPage={onPage}
    />
  );
}

function Certainty({ route }: { readonly route: MapRoute }): JSX.Element {
  const { status, held, conflicts } = route;
  return <RouteTags status={status} held={held} denied={isDenied(route)} conflicts={conflicts.totalCount} />;
}
