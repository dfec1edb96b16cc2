import type { JSX } from 'preact';
import type { PathFieldsFragment } from '../../generated/paths.js';
import { sayPaths } from '../../messages/paths.js';
import { relationInWords } from '../../messages/relations.js';
import { Evidence } from '../../parts/evidence.js';
import { Notice } from '../../parts/notice.js';
import { SafeText } from '../../parts/safe-text.js';
import { Table } from '../../parts/table.js';
import type { PathsProps } from './ends.js';
import { Ladder } from './ladder.js';

export interface LaddersProps extends PathsProps {
  readonly paths: readonly PathFieldsFragment[];
}

/** Paths as ladders of steps, and as a table. */
export function Ladders({ paths, state, change }: LaddersProps): JSX.Element {
  const { without } = state;
  return (
    <div class="paths">
      <Avoided state={state} change={change} />
      {paths.length === 0 ? (
        <Notice heading={sayPaths('none')}>
          <p>{sayPaths('noneAdvice')}</p>
        </Notice>
      ) : (
        <>
          <ol class="paths__list">
            {paths.map((path, index) => (
              <Ladder
                key={index}
                path={path}
                number={index + 1}
                onAvoid={(type) => change({ without: [...new Set([...without, type])] })}
              />
            ))}
          </ol>
          <Weights />
          <StepTable paths={paths} />
        </>
      )}
    </div>
  );
}

function Avoided({ state: { without }, change }: PathsProps): JSX.Element | null {
  if (without.length === 0) return null;
  return (
    <p class="paths__avoided">
      <span>{sayPaths('avoid')}</span>
      {without.map((type) => (
        <button
          key={type}
          type="button"
          class="button"
          aria-label={sayPaths('avoidNot', { relation: relationInWords(type) })}
          onClick={() => change({ without: without.filter((one) => one !== type) })}
        >
          <SafeText text={relationInWords(type)} most={40} /> <span aria-hidden="true">×</span>
        </button>
      ))}
    </p>
  );
}

function Weights(): JSX.Element {
  return (
    <details class="paths__weights">
      <summary class="summary">{sayPaths('weights')}</summary>
      <p>{sayPaths('weightsRule')}</p>
      <p>{sayPaths('weightsLeftOut')}</p>
    </details>
  );
}

function StepTable({ paths }: { readonly paths: readonly PathFieldsFragment[] }): JSX.Element {
  const rows = paths.flatMap(({ steps }, path) =>
    steps.map((step, index) => ({ path: path + 1, index: index + 1, step })),
  );
  return (
    <details class="paths__weights">
      <summary class="summary">{sayPaths('table')}</summary>
      <Table
        caption={sayPaths('table')}
        columns={[
          { name: 'path', heading: sayPaths('pathColumn'), cell: ({ path }) => path },
          { name: 'step', heading: sayPaths('step'), cell: ({ index }) => index, numeric: true },
          {
            name: 'sentence',
            heading: sayPaths('sentence'),
            cell: ({ step }) => <SafeText text={step.sentence} most={300} />,
          },
          { name: 'cost', heading: sayPaths('costColumn'), cell: ({ step }) => inNumber(step.cost), numeric: true },
          {
            name: 'evidence',
            heading: sayPaths('evidence'),
            cell: ({ step }) => <Evidence citations={step.relation?.evidence ?? []} />,
          },
        ]}
        rows={rows}
        keyOf={({ path, index }) => `${path} ${index}`}
      />
    </details>
  );
}

function inNumber(cost: number): string {
  return cost.toFixed(2);
}
