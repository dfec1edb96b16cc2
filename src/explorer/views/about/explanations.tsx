import type { JSX } from 'preact';
import { sayAbout } from '../../messages/about.js';
import { Field } from '../../parts/field.js';
import { Fields } from '../../parts/fields.js';
import { Section } from './section.js';

const READING = [
  'citation',
  'confidence',
  'polarity',
  'asOf',
  'knownAt',
  'sourceCount',
  'reporting',
  'status',
] as const;

const LIMITS = ['limitCoverage', 'limitFigures', 'limitPlaces', 'limitRoutes', 'limitCauses', 'limitSame'] as const;

/** What every feature keeps to. */
export function Promises({ conflicts }: { readonly conflicts: number | null }): JSX.Element {
  return (
    <Section id="promises" title={sayAbout('promises')} folds={false}>
      <ol class="about__promises">
        <li>
          <strong>{sayAbout('promiseEvidence')}</strong> {sayAbout('promiseEvidenceText')}
        </li>
        <li>
          <strong>{sayAbout('promiseTime')}</strong> {sayAbout('promiseTimeText')}
        </li>
        <li>
          <strong>{sayAbout('promiseDisagreement')}</strong>{' '}
          {sayAbout('promiseDisagreementText', { count: conflicts ?? '…' })}
        </li>
      </ol>
    </Section>
  );
}

/** What the words mean that stand beside statements. */
export function Reading(): JSX.Element {
  return (
    <Section id="reading" title={sayAbout('reading')}>
      <Fields>
        {READING.map((key) => (
          <Field key={key} label={sayAbout(key)}>
            {sayAbout(`${key}Text`)}
          </Field>
        ))}
      </Fields>
    </Section>
  );
}

/** What the data cannot tell. */
export function Limits(): JSX.Element {
  return (
    <Section id="limits" title={sayAbout('limits')}>
      <ul class="about__limits">
        {LIMITS.map((key) => (
          <li key={key}>
            <strong>{sayAbout(key)}</strong> {sayAbout(`${key}Text`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
