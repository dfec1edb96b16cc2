import type { JSX } from 'preact';
import { sayCoverage } from '../../messages/coverage.js';
import { SafeText } from '../../parts/safe-text.js';
import { Table } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import type { Gap } from './gaps-closed.js';
import { RoutesOf } from './routes-of.js';

/** The gaps as a table. */
export function GapsTable({ gaps }: { readonly gaps: readonly Gap[] }): JSX.Element | null {
  if (gaps.length === 0) return null;
  return (
    <Table
      caption={sayCoverage('gapsTable')}
      rows={gaps}
      keyOf={({ from, to }) => `${from?.id} ${to?.id}`}
      columns={[
        { name: 'from', heading: sayCoverage('gapFrom'), cell: ({ from }) => from !== null && <Thing {...from} /> },
        { name: 'to', heading: sayCoverage('gapTo'), cell: ({ to }) => to !== null && <Thing {...to} /> },
        {
          name: 'closing',
          heading: sayCoverage('gapClosing'),
          cell: ({ closing }) => <SafeText text={closing} most={300} />,
        },
        { name: 'routes', heading: sayCoverage('gapRoutes'), cell: ({ routes }) => <RoutesOf routes={routes} /> },
      ]}
    />
  );
}
