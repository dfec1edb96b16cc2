import type { JSX } from 'preact';
import { useViewState } from '../../address/index.js';
import { sayEntity } from '../../messages/entity.js';
import { Answered } from '../../parts/answered.js';
import { SafeText } from '../../parts/safe-text.js';
import { Truncated } from '../../parts/truncated.js';
import { ColumnChart } from '../../pictures/column-chart.js';
import type { RelatedEdge } from './entity-record.js';
import { entityState } from './entity-state.js';
import type { FigureRecord } from './figure-record.js';
import { FigureTable } from './figure-table.js';
import { pageSizeOf } from './related-variables.js';
import { seriesOf, type Series } from './series-of.js';
import { useRelated, type RelationOf } from './use-related.js';
import './figure-group.css';

/** Rows of the table before somebody asks for the rest. */
const FEW = 8;

/** The figures about something: as pictures where several say the same of several years, and all of them in a table. */
export function FigureGroup(props: RelationOf): JSX.Element {
  const { relation } = props;
  const answer = useRelated(props);
  return (
    <Answered answer={answer} keep>
      {({ node }) => {
        const figures = (node?.related?.edges ?? []).map(figureOf);
        return (
          <>
            {seriesOf(figures).map((series) => (
              <SeriesPicture key={series.name} series={series} />
            ))}
            <ShortTable name={relation.name} caption={relation.description} figures={figures} />
            {(node?.related?.totalCount ?? 0) > figures.length && <Truncated limit={pageSizeOf(relation)} />}
          </>
        );
      }}
    </Answered>
  );
}

/** A figure with the pages that give it, and those that say what it is about. */
function figureOf({ node, evidence }: RelatedEdge): FigureRecord {
  const figure = node as unknown as FigureRecord; // the document asks for these fields of what leads to figures
  const known = new Set(figure.evidence.map((citation) => JSON.stringify(citation)));
  return {
    ...figure,
    evidence: [...figure.evidence, ...evidence.filter((one) => !known.has(JSON.stringify(one)))],
  };
}

interface ShortTableProps {
  readonly name: string;
  readonly caption: string;
  readonly figures: readonly FigureRecord[];
}

function ShortTable({ name, caption, figures }: ShortTableProps): JSX.Element {
  const [{ whole }, change] = useViewState(entityState);
  const isWhole = whole.includes(name);
  const others = whole.filter((one) => one !== name);
  return (
    <>
      <FigureTable caption={caption} figures={isWhole ? figures : figures.slice(0, FEW)} />
      {figures.length > FEW && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => change({ whole: isWhole ? others : [...others, name] }, 'replace')}
          >
            {isWhole ? sayEntity('showFewer') : sayEntity('showAll', { count: figures.length })}
          </button>
        </p>
      )}
    </>
  );
}

function SeriesPicture({ series: { name, unit, points } }: { readonly series: Series }): JSX.Element {
  const label = sayEntity('series', { name, unit });
  return (
    <figure class="series" tabIndex={0} aria-label={label}>
      <figcaption class="series__caption">
        <SafeText text={label} />
      </figcaption>
      <ColumnChart label={`${label}. ${sayEntity('seriesTable')}`} points={points} />
    </figure>
  );
}
