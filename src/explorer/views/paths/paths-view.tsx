import type { JSX } from 'preact';
import { useViewState } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { PathEndsDocument } from '../../generated/paths.js';
import { sayPaths } from '../../messages/paths.js';
import { Link } from '../../parts/link.js';
import { Notice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { AllTies } from './all-ties.js';
import { BestPaths } from './best-paths.js';
import { Ends } from './ends.js';
import { pathsState } from './paths-state.js';
import { ShortestPaths } from './shortest-paths.js';
import './paths.css';

const EXAMPLES = [
  ['exampleChinaVietnam', 'country:CHN', 'country:VNM'],
  ['exampleMyanmarThailand', 'country:MMR', 'country:THA'],
  ['exampleFishing', 'sector:fishing', 'country:KOR'],
] as const;

const WAYS = { evidence: BestPaths, steps: ShortestPaths, ties: AllTies };

/** How two things hang together. */
export function PathsView(): JSX.Element {
  const [state, change] = useViewState(pathsState);
  const { from, to, by } = state;
  const ids = [from, to].filter((id) => /^[a-z]+:./.test(id));
  const ends = useAnswer(PathEndsDocument, ids.length === 0 ? null : { ids });
  const found = ends.state === 'answered' ? ends.data.nodes : [];
  const nameOf = (id: string): string => found.find((node) => node?.id === id)?.name ?? id;
  const Way = WAYS[by];
  return (
    <Page
      heading={
        from === '' || to === '' ? sayPaths('title') : sayPaths('titleOf', { from: nameOf(from), to: nameOf(to) })
      }
      lead={sayPaths('lead')}
    >
      <Ends state={state} change={change} nameOf={nameOf} known={ends.state !== 'waiting'} />
      {from === '' || to === '' ? (
        <Start />
      ) : from === to ? (
        <Notice heading={sayPaths('same')}>
          <p>{sayPaths('sameAdvice')}</p>
        </Notice>
      ) : (
        <Way key={`${from} ${to}`} state={state} change={change} />
      )}
    </Page>
  );
}

function Start(): JSX.Element {
  return (
    <Notice heading={sayPaths('start')}>
      <p>{sayPaths('startAdvice')}</p>
      <p class="paths__examples">
        <span>{sayPaths('examples')}</span>
        {EXAMPLES.map(([key, from, to]) => (
          <Link key={key} to="/paths" parameters={{ from: [from], to: [to] }}>
            {sayPaths(key)}
          </Link>
        ))}
      </p>
    </Notice>
  );
}
