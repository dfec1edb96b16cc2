import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { EntitySilenceDocument } from '../../generated/entity.js';
import { sayEntity } from '../../messages/entity.js';
import { Answered } from '../../parts/answered.js';
import { enumInWords } from './words.js';

/** What kinds of silence there are: they are not the same, and none of them is zero. */
const SILENCES = [
  ['SAID_TO_BE_NONE', 'saidNone'],
  ['NOT_REPORTED', 'saidNotReported'],
  ['SILENT', 'saidSilent'],
] as const;

/** The matters of which nothing is said of a country or area. */
export function Silence({ id }: { readonly id: string }): JSX.Element {
  const { asOf } = useAddress();
  const answer = useAnswer(EntitySilenceDocument, { ids: [id], asOf });
  return (
    <Answered answer={answer}>
      {({ silence }) =>
        silence.some(({ said }) => said !== 'SAID') && (
          <section id="silence" class="entity__section" aria-labelledby="silence-heading">
            <h2 id="silence-heading">{sayEntity('silence')}</h2>
            <p class="group__about">{sayEntity('silenceAbout')}</p>
            {SILENCES.map(([kind, message]) => {
              const topics = silence.filter(({ said }) => said === kind).map(({ topic }) => enumInWords(topic));
              if (topics.length === 0) return null;
              return (
                <p key={kind} class="silence">
                  {sayEntity(message)}: <strong>{topics.join(', ')}</strong>
                </p>
              );
            })}
          </section>
        )
      }
    </Answered>
  );
}
