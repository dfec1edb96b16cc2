import type { JSX } from 'preact';
import { sayPart } from '../../messages/index.js';
import { sayDisagreement } from '../../messages/disagreement.js';
import { Evidence } from '../../parts/evidence.js';
import { Folding, type FoldingProps } from '../../parts/folding.js';
import { Link } from '../../parts/link.js';
import { SafeText } from '../../parts/safe-text.js';
import { shortened } from '../../parts/shortened.js';
import { Thing } from '../../parts/thing.js';
import { FigureTable } from './figure-table.js';
import type { Conflict } from './keep-conflicts.js';
import './conflict-article.css';

export interface ConflictArticleProps extends Pick<FoldingProps, 'folds' | 'open' | 'onOpen'> {
  readonly conflict: Conflict;
}

/** One conflict: who says what on which page, side by side, and what it is about. */
export function ConflictArticle({ conflict, ...folding }: ConflictArticleProps): JSX.Element {
  const { id, name, description, kind, positions, evidence } = conflict;
  const quoted = evidence.some((citation) => citation.quoted !== null);
  return (
    <article class="conflict" id={id} aria-label={shortened(name, 100)}>
      <p class="conflict__kind">
        <span class="tag">{sayDisagreement(`kind${kind}`)}</span>
      </p>
      <Folding {...folding} id={id} heading={<Heading name={name} />}>
        {description !== null && (
          <p class="conflict__description">
            <SafeText text={description} most={500} />
          </p>
        )}
        <ol class="conflict__positions" aria-label={sayDisagreement('positions')}>
          {positions.map((position, index) => (
            <PositionOf key={index} position={position} number={index + 1} />
          ))}
        </ol>
        <FigureTable name={name} things={conflict.about.nodes} />
        <About about={conflict.about} />
        <div class="conflict__evidence">
          {quoted && <span>{sayDisagreement('quoted')}: </span>}
          <Evidence citations={evidence} open={quoted} />
        </div>
        <p class="conflict__links">
          <Link to={`/entity/${id}`}>{sayPart('known')}</Link>
          <Link to="/disagreement" parameters={{ conflict: [id] }}>
            {sayDisagreement('link')}
          </Link>
        </p>
      </Folding>
    </article>
  );
}

function Heading({ name }: { readonly name: string }): JSX.Element {
  return (
    <h2 class="conflict__name">
      <SafeText text={name} />
    </h2>
  );
}

interface PositionOfProps {
  readonly position: Conflict['positions'][number];
  readonly number: number;
}

function PositionOf({ position: { statement, source, page, lines }, number }: PositionOfProps): JSX.Element {
  return (
    <li class="conflict__position">
      <span class="conflict__number">{sayDisagreement('position', { number })}</span>
      <p class="conflict__statement">
        <SafeText text={statement} most={600} />
      </p>
      <p class="conflict__source">
        <Thing id={source.id} name={source.name} />
        {page !== null && <>, {sayPart('page', { page: String(page) })}</>}
        {lines !== null && <>, {sayPart('lines', { lines })}</>}
      </p>
    </li>
  );
}

function About({ about: { nodes, totalCount } }: Pick<Conflict, 'about'>): JSX.Element | null {
  if (nodes.length === 0) return null;
  return (
    <div class="conflict__about">
      <span class="conflict__label">{sayDisagreement('aboutThings')}</span>
      <ul class="conflict__things">
        {nodes.map(({ id, name, __typename }) => (
          <li key={id}>
            <Thing id={id} name={name} type={__typename} />
          </li>
        ))}
        {totalCount > nodes.length && <li>{sayDisagreement('moreThings', { count: totalCount - nodes.length })}</li>}
      </ul>
    </div>
  );
}
