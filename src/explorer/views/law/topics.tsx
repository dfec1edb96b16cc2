import type { JSX } from 'preact';
import { sayLaw } from '../../messages/law.js';
import { AmendmentItem, ConflictItem, LawItem, PermitItem, TranspositionItem } from './topic-items.js';
import { SideBySide } from './side-by-side.js';
import type { CountryLaw } from './types.js';

interface TopicProps {
  readonly countries: readonly CountryLaw[];
}

/** The laws that are known, with their dates. */
export function LawsKnown({ countries }: TopicProps): JSX.Element {
  return (
    <SideBySide
      topic="laws"
      countries={countries}
      silence={sayLaw('noLawKnown')}
      items={({ laws }) => laws.map((law) => <LawItem key={law.law?.id} item={law} />)}
    />
  );
}

/** Permits to stay and protection of victims. */
export function Protection({ countries }: TopicProps): JSX.Element {
  return (
    <SideBySide
      topic="protection"
      countries={countries}
      silence={sayLaw('noProtection')}
      items={({ permits }) => permits.map((permit) => <PermitItem key={permit.scheme?.id} item={permit} />)}
    />
  );
}

/** What each state made of the instruments above its law. */
export function Transpositions({ countries }: TopicProps): JSX.Element {
  return (
    <SideBySide
      topic="above"
      countries={countries}
      silence={sayLaw('noAbove')}
      items={({ transpositions }) =>
        transpositions.map((item) => <TranspositionItem key={`${item.act?.id} ${item.law?.id}`} item={item} />)
      }
    />
  );
}

/** Limits and contradictions. */
export function Conflicts({ countries }: TopicProps): JSX.Element {
  return (
    <SideBySide
      topic="conflicts"
      countries={countries}
      silence={sayLaw('noConflicts')}
      items={({ conflicts }) => conflicts.map((item) => <ConflictItem key={item.sentence} item={item} />)}
    />
  );
}

/** How the laws changed. */
export function Changes({ countries }: TopicProps): JSX.Element {
  return (
    <SideBySide
      topic="changes"
      countries={countries}
      silence={sayLaw('noChanges')}
      items={({ amendments }) =>
        amendments.map((item) => <AmendmentItem key={`${item.by?.id} ${item.of?.id}`} item={item} />)
      }
    />
  );
}
