import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { SilenceDocument, type SilenceQuery } from '../../generated/disagreement.js';
import { sayDisagreement } from '../../messages/disagreement.js';
import { Answered } from '../../parts/answered.js';
import { FindBox } from '../../parts/find-box.js';
import { Link } from '../../parts/link.js';
import { Notice } from '../../parts/notice.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { shortened } from '../../parts/shortened.js';
import { Table, type Column } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import './silence.css';

type Cell = SilenceQuery['silence'][number];
type Place = NonNullable<Cell['country']>;

export interface SilenceProps {
  readonly places: readonly string[];
  readonly onChoose: (places: readonly string[]) => void;
}

const MOST = 60;
const EXAMPLE = { part: ['silence'], place: ['country:LAO', 'country:PRK', 'country:BRN'] };

/** Of which matters sources say nothing. */
export function Silence({ places, onChoose }: SilenceProps): JSX.Element {
  const { asOf } = useAddress();
  const variables = { countries: places.slice(0, MOST), asOf };
  const answer = useAnswer(SilenceDocument, places.length === 0 ? null : variables);
  return (
    <>
      <p class="disagreement__text">{sayDisagreement('silenceText')}</p>
      <div class="disagreement__add">
        <FindBox
          key={places.join(' ')}
          label={sayDisagreement('silenceAdd')}
          labelled
          types={['Country']}
          onChoose={({ id }) => onChoose([...places.filter((place) => place !== id), id])}
        />
      </div>
      {places.length > MOST && <Notice heading={sayDisagreement('tooMany')} tone="warning" />}
      {places.length === 0 && (
        <Notice heading={sayDisagreement('silenceBegin')}>
          <p>
            <Link to="/disagreement" parameters={EXAMPLE}>
              {sayDisagreement('silenceExample')}
            </Link>
          </p>
        </Notice>
      )}
      {answer.state === 'failed' && (
        <button type="button" class="button disagreement__chip" onClick={() => onChoose([])}>
          {sayDisagreement('clear')}
        </button>
      )}
      <Answered answer={answer} keep>
        {({ silence }) => (
          <Matters cells={silence} onRemove={(id) => onChoose(places.filter((place) => place !== id))} />
        )}
      </Answered>
      {places.length > 0 && <QueryBehind document={SilenceDocument} variables={variables} />}
    </>
  );
}

interface MattersProps {
  readonly cells: readonly Cell[];
  readonly onRemove: (id: string) => void;
}

function Matters({ cells, onRemove }: MattersProps): JSX.Element {
  const places = [
    ...new Map(cells.flatMap(({ country }) => (country === null ? [] : [[country.id, country]]))).values(),
  ];
  const topics = [...new Set(cells.map(({ topic }) => topic))];
  const columns: Column<Cell['topic']>[] = [
    { name: 'topic', heading: sayDisagreement('topic'), cell: (topic) => sayDisagreement(`topic${topic}`) },
    ...places.map((place) => ({
      name: place.id,
      heading: shortened(place.name, 40),
      cell: (topic: Cell['topic']) => (
        <Said cell={cells.find((cell) => cell.topic === topic && cell.country?.id === place.id)} />
      ),
    })),
  ];
  return (
    <>
      <ul class="disagreement__places">
        {places.map((place) => (
          <Chosen key={place.id} place={place} onRemove={() => onRemove(place.id)} />
        ))}
      </ul>
      <Table caption={sayDisagreement('silenceTable')} columns={columns} rows={topics} keyOf={(topic) => topic} />
    </>
  );
}

function Chosen({ place, onRemove }: { readonly place: Place; readonly onRemove: () => void }): JSX.Element {
  const label = sayDisagreement('silenceRemove', { name: shortened(place.name, 60) });
  return (
    <li class="disagreement__place">
      <Thing id={place.id} name={place.name} type={place.__typename} />{' '}
      <button type="button" class="button" aria-label={label} title={label} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}

function Said({ cell }: { readonly cell: Cell | undefined }): JSX.Element | null {
  if (cell === undefined) return null;
  const { said, count } = cell;
  if (said === 'SAID') return <span class="said-cell">{sayDisagreement('SAID', { count })}</span>;
  return <span class={`said-cell said-cell--${said.toLowerCase()}`}>{sayDisagreement(said)}</span>;
}
