import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { sayEntity } from '../../messages/entity.js';
import { Answered } from '../../parts/answered.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { SafeText } from '../../parts/safe-text.js';
import { Truncated } from '../../parts/truncated.js';
import { ColumnChart } from '../../pictures/column-chart.js';
import type { FigureRecord } from './figure-record.js';
import { FigureTable } from './figure-table.js';
import type { RelatedListProps } from './related-list.js';
import { relatedDocument } from './related-document.js';
import { seriesOf, type Series } from './series-of.js';

/** So many figures are drawn and listed; the most that anything has in the shipped data is half of it. */
const MOST = 120;

/** The figures about something: as pictures where several say the same of several years, and all of them in a table. */
export function FigureGroup({ id, type, relation }: RelatedListProps): JSX.Element {
  const { asOf } = useAddress();
  const document = useMemo(() => relatedDocument(type.name, relation), [type, relation]);
  const variables = { id, asOf, first: MOST, after: null };
  const answer = useAnswer(document, variables);
  return (
    <>
      <Answered answer={answer}>
        {({ node }) => {
          const edges = node?.related?.edges ?? [];
          // The document asks for these fields of what this relation leads to.
          const figures = edges.map((edge) => edge.node as unknown as FigureRecord);
          return (
            <div class="figure-group">
              {seriesOf(figures).map((series) => (
                <SeriesPicture key={series.name} series={series} />
              ))}
              <FigureTable caption={relation.description} figures={figures} />
              {(node?.related?.totalCount ?? 0) > edges.length && <Truncated limit={MOST} />}
            </div>
          );
        }}
      </Answered>
      <QueryBehind document={document} variables={variables} label={sayEntity('queryList')} />
    </>
  );
}

function SeriesPicture({ series: { name, unit, points } }: { readonly series: Series }): JSX.Element {
  const label = sayEntity('series', { name, unit });
  return (
    <figure class="series">
      <figcaption class="series__caption">
        <SafeText text={label} />
      </figcaption>
      <ColumnChart label={`${label}. ${sayEntity('seriesTable')}`} points={points} />
    </figure>
  );
}
