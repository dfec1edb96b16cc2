import type { JSX } from 'preact';
import { eventDateInWords } from '../../messages/index.js';
import { sayLaw } from '../../messages/law.js';
import { Evidence } from '../../parts/evidence.js';
import { SafeText } from '../../parts/safe-text.js';
import { shortened } from '../../parts/shortened.js';
import { Thing } from '../../parts/thing.js';
import { chainSteps, type ChainStep } from './chain-steps.js';
import { penaltyInWords } from './penalty-in-words.js';
import type { CountryChain } from './types.js';
import './chain.css';

/** What is named at a step at most; the rest is counted. */
const NAMED = 5;

/** The chain of one state as steps, with each place where it breaks; below it, each step in words with its page. */
export function CountryChainSteps({ chain }: { readonly chain: CountryChain }): JSX.Element {
  const { country, bond, since, bonds } = chain;
  const name = shortened(country?.name ?? '', 60);
  const bondInWords = sayLaw(`bond${bond}`);
  return (
    <section class="chain" aria-label={sayLaw('chainOf', { country: name })}>
      <h3>{country !== null && <Thing {...country} type="Country" />}</h3>
      <ol class="chain__steps">
        <li class={`chain__step ${bond === 'NONE' ? 'chain__step--empty' : ''}`}>
          <p class="chain__level">{sayLaw('stepBOND')}</p>
          <p class="chain__text">
            {since === null ? bondInWords : sayLaw('bondSince', { bond: bondInWords, day: eventDateInWords(since) })}
          </p>
          {bonds.length > 0 && <Evidence citations={bonds.flatMap(({ evidence }) => evidence)} />}
        </li>
        {chainSteps(chain).map((step) => (
          <StepCard key={step.level} step={step} />
        ))}
      </ol>
      <InWords
        title={sayLaw('chainBreaks', { count: chain.unmetCount })}
        items={chain.unmet.map(({ sentence, relations }) => ({ sentence, relations }))}
      />
      <InWords
        title={sayLaw('chainLinks', { count: chain.linkCount })}
        items={chain.links.map(({ sentence, relations }) => ({ sentence, relations }))}
      />
    </section>
  );
}

function StepCard({ step: { level, things, penalties, breaks } }: { readonly step: ChainStep }): JSX.Element {
  const count = things.length + penalties.length;
  return (
    <li
      class={`chain__step ${count === 0 ? 'chain__step--empty' : ''} ${breaks.length > 0 ? 'chain__step--breaks' : ''}`}
    >
      <p class="chain__level">{sayLaw(`step${level}`)}</p>
      {count === 0 && <p class="law__silence">{sayLaw('nothingHere')}</p>}
      <ul class="law__texts">
        {things.slice(0, NAMED).map(({ id, name }) => (
          <li key={id}>
            <Thing id={id} name={name} most={70} />
          </li>
        ))}
        {penalties.slice(0, NAMED).map((penalty, index) => (
          <li key={index}>
            <SafeText text={[penalty.appliesTo, penaltyInWords(penalty)].filter(Boolean).join(': ')} most={90} />
          </li>
        ))}
        {count > NAMED && (
          <li class="law__quiet">
            {sayLaw('and', { count: Math.max(0, things.length - NAMED) + Math.max(0, penalties.length - NAMED) })}
          </li>
        )}
      </ul>
      {breaks.length > 0 && (
        <p class="chain__break">
          <span aria-hidden="true">⚡ </span>
          {sayLaw('breaks', { count: breaks.length })}
        </p>
      )}
    </li>
  );
}

interface InWordsProps {
  readonly title: string;
  readonly items: readonly Pick<CountryChain['unmet'][number], 'sentence' | 'relations'>[];
}

function InWords({ title, items }: InWordsProps): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <details class="law__more">
      <summary class="summary">{title}</summary>
      <ul class="law__items">
        {items.map(({ sentence, relations }, index) => (
          <li key={index} class="law__item">
            <SafeText text={sentence} most={400} />{' '}
            {relations.length > 0 && <Evidence citations={relations.flatMap(({ evidence }) => evidence)} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
