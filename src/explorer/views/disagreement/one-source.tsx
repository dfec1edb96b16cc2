import type { JSX } from 'preact';
import { useAnswer } from '../../api/index.js';
import { CountByTypeDocument, type CountByTypeQuery, type EntityType } from '../../generated/disagreement.js';
import { ENTITY_TYPES, formatNumber, LOCALE, sayType } from '../../messages/index.js';
import { sayDisagreement } from '../../messages/disagreement.js';
import { Answered } from '../../parts/answered.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Table, type Column } from '../../parts/table.js';
import { TypeMark } from '../../parts/type-mark.js';
import './one-source.css';

const ALL = {};
const ONE = { sourceCount: { eq: 1 } };

const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 });

/** How much rests on one independent source, by type. */
export function OneSource(): JSX.Element {
  const all = useAnswer(CountByTypeDocument, ALL);
  const one = useAnswer(CountByTypeDocument, ONE);
  return (
    <>
      <p class="disagreement__text">{sayDisagreement('oneSourceText')}</p>
      <Answered answer={all}>
        {(known) => (
          <Answered answer={one}>
            {(alone) => (
              <Table
                caption={sayDisagreement('oneSourceTable')}
                columns={columnsFor(known, alone)}
                rows={ENTITY_TYPES.filter((type) => known[type].totalCount > 0)}
                keyOf={(type) => type}
              />
            )}
          </Answered>
        )}
      </Answered>
      <QueryBehind document={CountByTypeDocument} variables={ONE} />
    </>
  );
}

function columnsFor(known: CountByTypeQuery, alone: CountByTypeQuery): Column<EntityType>[] {
  const share = (type: EntityType): number => alone[type].totalCount / known[type].totalCount;
  return [
    {
      name: 'type',
      heading: sayDisagreement('type'),
      cell: (type) => (
        <>
          <TypeMark type={type} /> {sayType(type, { count: 2 })}
        </>
      ),
    },
    {
      name: 'all',
      heading: sayDisagreement('all'),
      numeric: true,
      cell: (type) => formatNumber(known[type].totalCount),
    },
    {
      name: 'one',
      heading: sayDisagreement('one'),
      numeric: true,
      cell: (type) => formatNumber(alone[type].totalCount),
    },
    {
      name: 'share',
      heading: sayDisagreement('share'),
      numeric: true,
      cell: (type) => (
        <span class="share">
          <span class="share__bar" aria-hidden="true">
            <span class="share__part" style={{ width: `${share(type) * 100}%` }} />
          </span>
          <span class="share__number">{percent.format(share(type))}</span>
        </span>
      ),
    },
  ];
}
