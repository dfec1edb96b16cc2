import type { Clocks } from '../../ontology/index.js';

/** A part of an answer, and when what it leads to is asked about. */
export type At<Part> = Part & { readonly clocks: Clocks };

/** The same with its relations in words. */
export type Said<Part> = At<Part> & { readonly sentence: string };
