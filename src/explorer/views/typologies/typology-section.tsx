import type { JSX } from 'preact';
import { sayPart } from '../../messages/index.js';
import { sayTypologies } from '../../messages/typologies.js';
import { Evidence } from '../../parts/evidence.js';
import { Field } from '../../parts/field.js';
import { Fields } from '../../parts/fields.js';
import { Folding, type FoldingProps } from '../../parts/folding.js';
import { Link } from '../../parts/link.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import { shortened } from '../../parts/shortened.js';
import { Table, type Column } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import type { SaidTrait, TypeRow, TypologyGroup } from './group-types.js';
import './typology-section.css';

export interface TypologySectionProps extends Pick<FoldingProps, 'folds' | 'open' | 'onOpen'> {
  readonly group: TypologyGroup;
}

/** A typology: whose it is, and a table of its types by what is said of each. */
export function TypologySection({ group, ...folding }: TypologySectionProps): JSX.Element {
  const { typology, dimensions, silent, rows } = group;
  const name = shortened(typology.name, 100);
  const columns: readonly Column<TypeRow>[] = [
    { name: 'type', heading: sayTypologies('type'), cell: ({ type }) => <TypeName type={type} /> },
    ...dimensions.map((dimension) => ({
      name: dimension,
      heading: sayTypologies(dimension),
      cell: ({ said }: TypeRow) => <Said traits={said.get(dimension) ?? []} />,
    })),
  ];
  return (
    <section class="typology" id={typology.id} aria-label={name}>
      <Folding {...folding} id={typology.id} heading={<Heading name={typology.name} />}>
        <About typology={typology} />
        <Table
          caption={sayTypologies('tableCaption', { typology: name })}
          columns={columns}
          rows={rows}
          keyOf={({ type }) => type.id}
        />
        {silent.length > 0 && (
          <p class="note">
            {sayTypologies('silentDimensions', {
              dimensions: silent.map((dimension) => sayTypologies(dimension).toLowerCase()).join(', '),
            })}
          </p>
        )}
      </Folding>
    </section>
  );
}

function Heading({ name }: { readonly name: string }): JSX.Element {
  return (
    <h2 class="typology__name">
      <SafeText text={name} />
    </h2>
  );
}

function About({ typology }: Pick<TypologyGroup, 'typology'>): JSX.Element {
  const { id, author, publishedOn, criterion, basis, scope, publishedIn, evidence } = typology;
  const facts = [['criterion', criterion] as const, ['basis', basis] as const, ['scope', scope] as const];
  return (
    <div class="typology__about">
      <div class="note">
        <SafeText text={sayTypologies('by', { author })} />
        {publishedOn !== null && (
          <>
            {', '}
            <PartialDate value={publishedOn} />
          </>
        )}{' '}
        <Evidence citations={evidence} />
      </div>
      <Link to={`/entity/${id}`}>{sayPart('known')}</Link>
      <Fields>
        {facts.map(
          ([key, text]) =>
            text !== null && (
              <Field key={key} label={sayTypologies(key)}>
                <SafeText text={text} most={300} />
              </Field>
            ),
        )}
        {publishedIn !== null && (
          <Field label={sayTypologies('publishedIn')}>
            <Thing id={publishedIn.node.id} name={publishedIn.node.name} />
          </Field>
        )}
      </Fields>
    </div>
  );
}

function TypeName({ type }: Pick<TypeRow, 'type'>): JSX.Element {
  return (
    <>
      <Thing id={type.id} name={type.name} />
      <Evidence citations={type.evidence} />
    </>
  );
}

function Said({ traits }: { readonly traits: readonly SaidTrait[] }): JSX.Element {
  if (traits.length === 0) return <span class="typologies__silent">{sayTypologies('silent')}</span>;
  return (
    <ul class="said">
      {traits.map(({ trait, cell: { saying, degree, relations } }) => (
        <li key={trait.id}>
          <span class={saying === 'HAS' ? 'said__mark' : 'said__mark said__mark--not'}>
            {sayTypologies(saying === 'HAS' ? 'has' : 'hasNot')}
          </span>{' '}
          <Thing id={trait.id} name={trait.name} />{' '}
          {degree !== null && <SafeText text={sayTypologies('degree', { degree })} />}
          <Evidence citations={relations.flatMap(({ evidence }) => evidence)} />
        </li>
      ))}
    </ul>
  );
}
