import type { JSX } from 'preact';
import type { AboutQuery } from '../../generated/about.js';
import { sayAbout } from '../../messages/about.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import { Table } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import { Section } from './section.js';

type Work = AboutQuery['sources']['nodes'][number];

/** The works of which it is recorded what they cover, and what may be done with them. */
export function Works({ sources }: { readonly sources: readonly Work[] }): JSX.Element {
  return (
    <Section id="works" title={sayAbout('works')}>
      <p>{sayAbout('worksText')}</p>
      <div class="about__works">
        <Table
          caption={sayAbout('worksTable')}
          keyOf={({ id }) => id}
          rows={sources}
          columns={[
            { name: 'source', heading: sayAbout('source'), cell: (work) => <Title work={work} /> },
            {
              name: 'coverage',
              heading: sayAbout('coverage'),
              cell: ({ coverage }) => coverage !== null && <SafeText text={coverage} most={400} />,
            },
            {
              name: 'licence',
              heading: sayAbout('licence'),
              cell: ({ licence }) =>
                licence === null ? sayAbout('licenceNone') : <SafeText text={licence} most={400} />,
            },
          ]}
        />
      </div>
    </Section>
  );
}

function Title({ work: { id, name, authors, publishedOn } }: { readonly work: Work }): JSX.Element {
  return (
    <>
      <Thing id={id} name={name} />
      <span class="about__by">
        {authors.length > 0 && <SafeText text={authors.join(', ')} />}
        {authors.length > 0 && publishedOn !== null && ', '}
        {publishedOn !== null && <PartialDate value={publishedOn} />}
      </span>
    </>
  );
}
