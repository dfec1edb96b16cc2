import type { JSX } from 'preact';
import { useAnswer } from '../../api/index.js';
import { CountByTypeDocument, type AboutQuery } from '../../generated/about.js';
import { ENTITY_TYPES, formatNumber, sayType } from '../../messages/index.js';
import { sayAbout } from '../../messages/about.js';
import { Answered } from '../../parts/answered.js';
import { Link } from '../../parts/link.js';
import { Table } from '../../parts/table.js';
import { TypeMark } from '../../parts/type-mark.js';
import { Section } from './section.js';

const ALL = {};

/** How much of what is there, counted when the page is opened. */
export function Holdings({ data }: { readonly data: AboutQuery }): JSX.Element {
  const counts = { things: data.meta.entityCount, relations: data.meta.relationCount };
  return (
    <Section id="holds" title={sayAbout('holds')}>
      <p>
        {sayAbout('holdsText', { ...counts, sources: data.allSources.totalCount })} {sayAbout('holdsDate')}
      </p>
      <Counts />
      <p>
        <Link to="/disagreement" parameters={{ part: ['oneSource'] }}>
          {sayAbout('oneSource')}
        </Link>
      </p>
    </Section>
  );
}

function Counts(): JSX.Element {
  const all = useAnswer(CountByTypeDocument, ALL);
  return (
    <Answered answer={all}>
      {(known) => (
        <div class="about__counts">
          <Table
            caption={sayAbout('countsTable')}
            keyOf={(type) => type}
            rows={ENTITY_TYPES.filter((type) => known[type].totalCount > 0)}
            columns={[
              { name: 'type', heading: sayAbout('type'), cell: (type) => <Type type={type} /> },
              {
                name: 'count',
                heading: sayAbout('count'),
                numeric: true,
                cell: (type) => formatNumber(known[type].totalCount),
              },
            ]}
          />
        </div>
      )}
    </Answered>
  );
}

function Type({ type }: { readonly type: (typeof ENTITY_TYPES)[number] }): JSX.Element {
  return (
    <span class="about__type">
      <TypeMark type={type} />
      {sayType(type, { count: 2 })}
    </span>
  );
}
