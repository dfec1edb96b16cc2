import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { LawChainDocument, type LawChainQuery } from '../../generated/law.js';
import { sayLaw } from '../../messages/law.js';
import { Answered } from '../../parts/answered.js';
import { OneThingField } from '../../parts/one-thing-field.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Truncated } from '../../parts/truncated.js';
import { useNames } from '../../parts/use-names.js';
import { CountryChainSteps } from './country-chain-steps.js';
import { TopicSection } from './topic-section.js';
import type { LawProps } from './types.js';

export interface ChainProps extends LawProps {
  readonly countries: readonly string[];
  /** The instrument that the chain begins with unless another is chosen; empty where there is none. */
  readonly usual: string;
}

/** The chain of obligation of each state, from an instrument down to cases. */
export function Chain({ state, change, countries, usual }: ChainProps): JSX.Element {
  const { asOf } = useAddress();
  const from = state.from === '' ? usual : state.from;
  const named = useNames(from === '' ? [] : [from]);
  const variables = { from, countries, asOf };
  const answer = useAnswer(LawChainDocument, from === '' ? null : variables);
  return (
    <TopicSection topic="chain">
      <p class="law__quiet">{sayLaw('chainAbout')}</p>
      <div class="law__chain-from">
        <OneThingField
          label={sayLaw('chainFrom')}
          placeholder={sayLaw('chainFromPlaceholder')}
          types={['Treaty', 'SupranationalAct', 'NationalLaw']}
          chosen={from === '' ? null : named(from)}
          onChange={(id) => change({ from: id })}
        />
      </div>
      {from === '' ? (
        <p class="law__silence">{sayLaw('chainChoose')}</p>
      ) : (
        <>
          <Answered answer={answer} keep>
            {({ chainOfObligation }) => <Found chain={chainOfObligation} />}
          </Answered>
          <QueryBehind document={LawChainDocument} variables={variables} about={sayLaw('queryChain')} />
        </>
      )}
    </TopicSection>
  );
}

function Found({ chain }: { readonly chain: LawChainQuery['chainOfObligation'] }): JSX.Element {
  if (chain.from === null) return <p class="law__silence">{sayLaw('chainGone')}</p>;
  return (
    <div class="law__chains">
      {chain.countries.some(({ truncated }) => truncated) && <Truncated limit={chain.limit} />}
      {chain.countries.map((country) => (
        <CountryChainSteps key={country.country?.id} chain={country} />
      ))}
    </div>
  );
}
