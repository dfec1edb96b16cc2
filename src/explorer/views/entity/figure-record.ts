import type { CitationFieldsFragment } from '../../generated/shell.js';
import type { Named } from './entity-record.js';

/** A figure as lists and denominators ask for it. */
export interface FigureRecord extends Named {
  readonly value: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
  readonly precision: string | null;
  readonly reporting: string;
  readonly period: string | null;
  readonly population: string | null;
  readonly part: string | null;
  readonly caveat: string | null;
  readonly stage?: string | null;
  readonly evidence: readonly CitationFieldsFragment[];
  readonly partOf?: { readonly nodes: readonly Named[] };
}
