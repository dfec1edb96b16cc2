import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useAnswer } from '../../api/index.js';
import { NetworkChangeDocument, type NetworkChangeQuery, type TieKind } from '../../generated/network.js';
import { sayNetwork } from '../../messages/network.js';
import { Answered } from '../../parts/answered.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { SortedTable, type SortedColumn } from '../../parts/sorted-table.js';
import { Thing } from '../../parts/thing.js';
import { Truncated } from '../../parts/truncated.js';
import type { NetworkProps } from './controls.js';

export interface ChangeProps extends NetworkProps {
  readonly among: readonly string[] | null;
  readonly kinds: readonly TieKind[] | null;
}

type Entry = NetworkChangeQuery['cooperationChange']['entries'][number];

const YEAR = /^\d{4}$/;

/** What came and went between two years. */
export function Change({ among, kinds, state, change }: ChangeProps): JSX.Element {
  const { since, until } = state;
  const isRight = YEAR.test(since) && YEAR.test(until) && since < until;
  const variables = isRight ? { among, kinds, from: since, to: until } : null;
  const answer = useAnswer(NetworkChangeDocument, variables);
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const text = (name: string): string => {
      const value = values.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    change({ since: text('since'), until: text('until') });
  };
  return (
    <section class="network__change">
      <h2>{sayNetwork('change')}</h2>
      <form class="network__years" onSubmit={submit}>
        <Year name="since" label={sayNetwork('from')} value={since === '' ? '2000' : since} />
        <Year name="until" label={sayNetwork('to')} value={until === '' ? '2014' : until} />
        <button type="submit" class="button">
          {sayNetwork('compare')}
        </button>
      </form>
      {!isRight && since + until !== '' && <p role="alert">{sayNetwork('compareWrong')}</p>}
      <Answered answer={answer} keep>
        {({ cooperationChange }) => <Entries found={cooperationChange} state={state} change={change} />}
      </Answered>
      {variables !== null && <QueryBehind document={NetworkChangeDocument} variables={variables} />}
    </section>
  );
}

function Year({
  name,
  label,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}): JSX.Element {
  const id = useId();
  return (
    <div class="choice">
      <label class="choice__label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="network__year-input"
        type="text"
        name={name}
        inputMode="numeric"
        maxLength={4}
        autocomplete="off"
        defaultValue={value}
      />
    </div>
  );
}

interface EntriesProps extends NetworkProps {
  readonly found: NetworkChangeQuery['cooperationChange'];
}

function Entries({ found, state, change }: EntriesProps): JSX.Element {
  const { since: from, until: to } = state;
  if (found.total === 0) return <p role="status">{sayNetwork('changeNone', { from, to })}</p>;
  return (
    <>
      <p role="status">{sayNetwork('changeCount', { count: found.total })}</p>
      {found.truncated && <Truncated limit={found.limit} />}
      <SortedTable
        caption={sayNetwork('change')}
        columns={changeColumns(from, to)}
        rows={found.entries}
        keyOf={({ between }) => between.map(({ id }) => id).join(' ')}
        sort={state.sort}
        onSort={(sort) => change({ sort }, 'replace')}
      />
    </>
  );
}

function changeColumns(from: string, to: string): readonly SortedColumn<Entry>[] {
  return [
    {
      name: 'pair',
      heading: sayNetwork('actor'),
      cell: ({ between: [one, other] }) => (
        <>
          <Thing id={one?.id ?? ''} name={one?.name ?? ''} /> – <Thing id={other?.id ?? ''} name={other?.name ?? ''} />
        </>
      ),
      value: ({ between: [one] }) => one?.name ?? null,
    },
    {
      name: 'turn',
      heading: sayNetwork('turn'),
      cell: ({ turn }) => sayNetwork(turn),
      value: ({ turn }) => sayNetwork(turn),
    },
    {
      name: 'before',
      heading: sayNetwork('before', { year: from }),
      cell: ({ before }) => before,
      value: ({ before }) => before,
      numeric: true,
    },
    {
      name: 'after',
      heading: sayNetwork('before', { year: to }),
      cell: ({ after }) => after,
      value: ({ after }) => after,
      numeric: true,
    },
  ];
}
