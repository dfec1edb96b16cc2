import type { JSX } from 'preact';
import { sayEntity } from '../../messages/entity.js';
import { Evidence } from '../../parts/evidence.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import { Table } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import { figureInWords } from './figure-in-words.js';
import type { FigureRecord } from './figure-record.js';
import './figure-table.css';

export interface FigureTableProps {
  readonly caption: string;
  readonly figures: readonly FigureRecord[];
}

/** Figures with what each needs to be read rightly: period, unit, what is counted, and of what it is a part. */
export function FigureTable({ caption, figures }: FigureTableProps): JSX.Element {
  return (
    <div class="figures">
      <Table
        caption={<span class="unseen">{caption}</span>}
        rows={figures}
        keyOf={({ id }) => id}
        columns={[
          { name: 'name', heading: sayEntity('figureName'), cell: (figure) => <FigureName figure={figure} /> },
          { name: 'value', heading: sayEntity('figureValue'), cell: (figure) => <Value figure={figure} /> },
          {
            name: 'period',
            heading: sayEntity('figurePeriod'),
            cell: ({ period }) => (period === null ? '–' : <PartialDate value={period} />),
          },
          {
            name: 'evidence',
            heading: sayEntity('figureEvidence'),
            cell: ({ evidence }) => <Evidence citations={evidence} named />,
          },
        ]}
      />
    </div>
  );
}

function Value({ figure }: { readonly figure: FigureRecord }): JSX.Element {
  return (
    <span>
      <strong>{figureInWords(figure)}</strong> <SafeText text={figure.unit} />
    </span>
  );
}

function FigureName({ figure }: { readonly figure: FigureRecord }): JSX.Element {
  const { id, name, population, part, caveat, partOf } = figure;
  const whole = partOf?.nodes[0];
  return (
    <div class="figure-name">
      <Thing id={id} name={name} />
      {population !== null && population !== name && <Small text={population} />}
      {part !== null && <Small text={`${sayEntity('figurePart')}: ${part}`} />}
      {whole !== undefined && (
        <span class="figure-name__more">
          {sayEntity('partOfFigure')} <Thing id={whole.id} name={whole.name} />
        </span>
      )}
      {caveat !== null && <Small text={caveat} />}
    </div>
  );
}

function Small({ text }: { readonly text: string }): JSX.Element {
  return (
    <span class="figure-name__more">
      <SafeText text={text} most={300} />
    </span>
  );
}
