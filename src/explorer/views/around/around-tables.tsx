import type { JSX } from 'preact';
import { sayType } from '../../messages/index.js';
import { sayAround } from '../../messages/around.js';
import { relationInWords } from '../../messages/relations.js';
import { Evidence } from '../../parts/evidence.js';
import { SortedTable, type SortedColumn } from '../../parts/sorted-table.js';
import { Thing } from '../../parts/thing.js';
import type { NeighbourhoodProps } from './neighbourhood-props.js';
import { Doubts } from './relations.js';
import type { AroundEdge, AroundNode, Shown } from './shown.js';

export interface AroundTablesProps extends Pick<NeighbourhoodProps, 'state' | 'change'> {
  readonly shown: Shown;
}

/** The picture as tables: its relations with their evidence, and its things. */
export function AroundTables({ shown, state, change }: AroundTablesProps): JSX.Element {
  const onSort = (sort: string): void => change({ sort }, 'replace');
  return (
    <div class="around__tables">
      <section>
        <h2>{sayAround('tableRelations')}</h2>
        <SortedTable
          caption={sayAround('tableRelations')}
          columns={relationColumns(shown.nodes)}
          rows={shown.edges}
          keyOf={({ id }) => id}
          sort={state.sort}
          onSort={onSort}
          empty={<p>{sayAround('alone')}</p>}
        />
      </section>
      <section>
        <h2>{sayAround('tableThings')}</h2>
        <SortedTable
          caption={sayAround('tableThings')}
          columns={thingColumns(shown.edges)}
          rows={shown.nodes}
          keyOf={({ entity }) => entity.id}
          sort={state.sort}
          onSort={onSort}
        />
      </section>
    </div>
  );
}

function relationColumns(nodes: readonly AroundNode[]): readonly SortedColumn<AroundEdge>[] {
  const names = new Map(nodes.map(({ entity }) => [entity.id, entity.name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    {
      name: 'from',
      heading: sayAround('from'),
      cell: ({ source }) => <Thing id={source} name={nameOf(source)} most={70} />,
      value: ({ source }) => nameOf(source),
    },
    {
      name: 'relation',
      heading: sayAround('relation'),
      cell: (edge) => (
        <>
          {relationInWords(edge.type)} <Doubts relation={edge} />
        </>
      ),
      value: ({ type }) => relationInWords(type),
    },
    {
      name: 'to',
      heading: sayAround('to'),
      cell: ({ target }) => <Thing id={target} name={nameOf(target)} most={70} />,
      value: ({ target }) => nameOf(target),
    },
    {
      name: 'evidence',
      heading: sayAround('evidence'),
      cell: ({ evidence }) => <Evidence citations={evidence} />,
      value: ({ sourceCount }) => sourceCount,
    },
  ];
}

function thingColumns(edges: readonly AroundEdge[]): readonly SortedColumn<AroundNode>[] {
  const counts = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [
    {
      name: 'name',
      heading: sayAround('name'),
      cell: ({ entity: { id, name, __typename: type } }) => <Thing id={id} name={name} type={type} most={90} />,
      value: ({ entity }) => entity.name,
    },
    {
      name: 'type',
      heading: sayAround('type'),
      cell: ({ entity }) => sayType(entity.__typename, { count: 1 }),
      value: ({ entity }) => sayType(entity.__typename, { count: 1 }),
    },
    {
      name: 'distance',
      heading: sayAround('distance'),
      cell: ({ distance }) => distance,
      value: ({ distance }) => distance,
      numeric: true,
    },
    {
      name: 'relations',
      heading: sayAround('relationCount'),
      cell: ({ entity }) => counts.get(entity.id) ?? 0,
      value: ({ entity }) => counts.get(entity.id) ?? 0,
      numeric: true,
    },
    {
      name: 'sources',
      heading: sayAround('sources'),
      cell: ({ entity }) => entity.sourceCount,
      value: ({ entity }) => entity.sourceCount,
      numeric: true,
    },
  ];
}
