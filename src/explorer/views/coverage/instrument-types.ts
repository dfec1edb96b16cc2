import type { EntityType } from '../../generated/coverage.js';

/** What states can join. */
export const INSTRUMENT_TYPES: readonly EntityType[] = ['Treaty', 'Agreement', 'SupranationalAct'];
