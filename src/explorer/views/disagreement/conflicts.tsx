import type { JSX } from 'preact';
import { useAddress, type StateOf } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { ConflictsDocument, SubjectDocument, type ConflictsQuery } from '../../generated/disagreement.js';
import { sayDisagreement } from '../../messages/disagreement.js';
import { Answered } from '../../parts/answered.js';
import { Notice } from '../../parts/notice.js';
import { Pager } from '../../parts/pager.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Truncated } from '../../parts/truncated.js';
import { ConflictArticle } from './conflict-article.js';
import { ConflictFilters } from './conflict-filters.js';
import type { disagreementState } from './disagreement-state.js';
import { keepConflicts } from './keep-conflicts.js';

type State = StateOf<typeof disagreementState>;

export interface ConflictsProps {
  readonly state: State;
  readonly change: (changes: Partial<State>, how?: 'push' | 'replace') => void;
}

const PAGE = 12;

/** Conflicts, each with its positions side by side. */
export function Conflicts({ state, change }: ConflictsProps): JSX.Element {
  const { asOf } = useAddress();
  const about = state.about === '' ? null : { about: { some: { node: { id: [state.about] } } } };
  const variables = { about, asOf };
  const answer = useAnswer(ConflictsDocument, variables);
  const subject = useAnswer(SubjectDocument, state.about === '' ? null : { id: state.about });
  const thing = subject.state === 'answered' ? subject.data.node : null;
  const name = thing !== null && 'name' in thing ? thing.name : null;
  const narrow = (changes: Partial<State>, how?: 'push' | 'replace'): void =>
    change({ conflict: '', page: 1, ...changes }, how);
  return (
    <>
      {subject.state === 'answered' && name === null && (
        <Notice heading={sayDisagreement('unknown')} tone="warning">
          <button type="button" class="button" onClick={() => narrow({ about: '' })}>
            {sayDisagreement('aboutAny')}
          </button>
        </Notice>
      )}
      <Answered answer={answer} keep>
        {({ conflicts }) => (
          <div class="disagreement">
            <ConflictFilters conflicts={conflicts.nodes} state={state} subject={name} onChange={narrow} />
            <List conflicts={conflicts} state={state} change={change} />
          </div>
        )}
      </Answered>
      <QueryBehind document={ConflictsDocument} variables={variables} />
    </>
  );
}

interface ListProps extends ConflictsProps {
  readonly conflicts: ConflictsQuery['conflicts'];
}

function List({ conflicts: { nodes, totalCount }, state, change }: ListProps): JSX.Element {
  const kept = keepConflicts(nodes, state);
  const shown = kept.slice((state.page - 1) * PAGE, state.page * PAGE);
  const folding = { folds: shown.length > 1, open: state.open, onOpen: opening(change) };
  const clear = (): void => change({ kind: [], source: '', about: '', q: '', conflict: '', page: 1 });
  return (
    <>
      <p class="disagreement__count" role="status">
        {sayDisagreement('found', { count: kept.length })}{' '}
        {kept.length < totalCount && (
          <button type="button" class="button" onClick={clear}>
            {sayDisagreement('clear')}
          </button>
        )}
      </p>
      {nodes.length < totalCount && <Truncated limit={nodes.length} />}
      {shown.length === 0 && (
        <Notice heading={sayDisagreement('nothing')}>
          <p>{sayDisagreement('nothingAdvice')}</p>
        </Notice>
      )}
      {shown.map((conflict) => (
        <ConflictArticle key={conflict.id} conflict={conflict} {...folding} />
      ))}
      {kept.length > PAGE && (
        <Pager
          page={state.page}
          pageSize={PAGE}
          shown={shown.length}
          totalCount={kept.length}
          next={state.page * PAGE < kept.length ? 'next' : null}
          onGo={(_, page) => change({ page })}
        />
      )}
    </>
  );
}

function opening(change: ConflictsProps['change']): (open: string[]) => void {
  return (open) => change({ open }, 'replace');
}
