/** The root fields that answer what is worked out over the graph as a whole, and not read from one place in it. */
import type { RootField, RootOptions } from '../fields/root.js';
import { tieFields } from './ties.js';

export function analysisFields(options: RootOptions): Record<string, RootField> {
  return { ...tieFields(options) };
}
