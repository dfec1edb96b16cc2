import type { JSX } from 'preact';
import { sayLaw } from '../../messages/law.js';
import { shortened } from '../../parts/shortened.js';
import { Table, type Column } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import { NotReported } from './not-reported.js';
import { TopicSection } from './topic-section.js';
import type { Comparison } from './types.js';

type FormRow = Comparison['forms'][number];

/** Which state makes which form of exploitation an offence. */
export function FormsTable({ comparison: { forms, countries } }: { readonly comparison: Comparison }): JSX.Element {
  const columns: Column<FormRow>[] = [
    { name: 'form', heading: sayLaw('forms'), cell: ({ form }) => form !== null && <Thing {...form} most={70} /> },
    ...countries.flatMap(({ country }) =>
      country === null
        ? []
        : [
            {
              name: country.id,
              heading: shortened(country.name, 40),
              cell: ({ offenceIn }: FormRow) => <Mark made={offenceIn.some(({ id }) => id === country.id)} />,
            },
          ],
    ),
  ];
  return (
    <TopicSection topic="formsHeading">
      {forms.length === 0 ? (
        <p class="law__silence">{sayLaw('noForms')}</p>
      ) : (
        <>
          <p class="law__quiet">{sayLaw('formsLegend')}</p>
          <Table caption={sayLaw('formsCaption')} columns={columns} rows={forms} keyOf={({ form }) => form?.id ?? ''} />
        </>
      )}
    </TopicSection>
  );
}

function Mark({ made }: { readonly made: boolean }): JSX.Element {
  if (!made) return <NotReported />;
  return (
    <span class="law__made">
      <span aria-hidden="true">● </span>
      {sayLaw('isOffence')}
    </span>
  );
}
