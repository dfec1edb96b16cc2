import { choice, choices, texts, viewState } from '../../address/index.js';

/** What traits are about, in the order in which they are shown. */
export const DIMENSIONS = [
  'STRUCTURE',
  'SIZE',
  'COHESION',
  'REACH',
  'VIOLENCE',
  'CONTROL_OF_PROCESS',
  'BUSINESS_MODEL',
  'SPECIALISATION',
  'CORRUPTION',
  'ADAPTABILITY',
  'OTHER',
] as const;

/** Which typologies are compared, and what was observed. */
export const typologiesState = viewState({
  part: choice(['compare', 'fit']),
  typology: texts(),
  dimension: choices(DIMENSIONS),
  /** Traits that were there. */
  has: texts(),
  /** Traits that were not there. */
  lacks: texts(),
  /** The typologies that are unfolded on a narrow window. */
  open: texts(),
});
