import type { JSX } from 'preact';
import { sayAbout } from '../../messages/about.js';
import { Table } from '../../parts/table.js';
import { Section } from './section.js';

const KEYS = ['keyTab', 'keySlash', 'keyArrows', 'keyEnter', 'keyEscape'] as const;

/** For whom the explorer is made, and what its keys are. */
export function Accessibility(): JSX.Element {
  return (
    <>
      <Section id="accessibility" title={sayAbout('accessibility')}>
        <p>{sayAbout('accessibilityText')}</p>
      </Section>
      <Section id="keys" title={sayAbout('keys')}>
        <Table
          caption={sayAbout('keysTable')}
          keyOf={(key) => key}
          rows={KEYS}
          columns={[
            { name: 'key', heading: sayAbout('key'), cell: (key) => <kbd>{sayAbout(key)}</kbd> },
            { name: 'does', heading: sayAbout('does'), cell: (key) => sayAbout(`${key}Does`) },
          ]}
        />
      </Section>
    </>
  );
}
