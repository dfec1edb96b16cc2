/** The root fields that answer what is worked out over the graph as a whole, and not read from one place in it. */
import type { RootField, RootOptions } from '../fields/root.js';
import { assessmentField } from './assessments.js';
import { coverageFields } from './coverage.js';
import { denominatorsField } from './denominators.js';
import { entryIntoForceField } from './entry-into-force.js';
import { flowFields } from './flows.js';
import { geographyField } from './geography.js';
import { lawFields } from './law.js';
import { networkFields } from './network.js';
import { obligationFields } from './obligation.js';
import { pathFields } from './paths.js';
import { shortfallFields } from './shortfalls.js';
import { silenceField } from './silence.js';
import { tieFields } from './ties.js';
import { timelineFields } from './timeline.js';
import { typologyFields } from './typologies.js';

export function analysisFields(options: RootOptions): Record<string, RootField> {
  return {
    ...flowFields(options),
    ...tieFields(options),
    ...networkFields(options),
    ...pathFields(options),
    ...typologyFields(options),
    ...coverageFields(options),
    ...shortfallFields(options),
    ...lawFields(options),
    ...obligationFields(options),
    ...timelineFields(options),
    assessmentSeries: assessmentField(options),
    denominators: denominatorsField(options),
    entryIntoForce: entryIntoForceField(options),
    geography: geographyField(options),
    silence: silenceField(options),
  };
}
