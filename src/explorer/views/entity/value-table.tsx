import type { JSX } from 'preact';
import type { FactDescription } from '../../generated/entities/entity-type.js';
import { VALUE_FACTS } from '../../generated/entities/words.js';
import { propertyIn } from '../../parts/property-in.js';
import { Table } from '../../parts/table.js';
import { isKnown } from './is-known.js';
import { fieldInWords } from './words.js';

export interface ValueTableProps {
  readonly fact: FactDescription;
  readonly values: readonly unknown[];
  /** Shows what a cell holds. */
  readonly show: (fact: FactDescription, value: unknown) => JSX.Element;
}

/** What is made of several fields, such as penalties: a row each, and a column for each field that any of them has. */
export function ValueTable({ fact, values, show }: ValueTableProps): JSX.Element {
  const known = (VALUE_FACTS[fact.of ?? ''] ?? []).filter(({ name }) =>
    values.some((value) => isKnown(propertyIn(value, name))),
  );
  return (
    <Table
      caption={<span class="unseen">{fact.description}</span>}
      columns={known.map((part) => ({
        name: part.name,
        heading: fieldInWords(part.name),
        numeric: part.kind === 'number',
        cell: (row: { readonly value: unknown }) => {
          const value = propertyIn(row.value, part.name);
          return isKnown(value) ? show(part, value) : '–';
        },
      }))}
      rows={values.map((value, index) => ({ key: String(index), value }))}
      keyOf={({ key }) => key}
    />
  );
}
