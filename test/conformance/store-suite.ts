import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeSet, GraphStore } from '../../src/store/index.js';
import { describeApply } from './apply-suite.js';
import type { ReadCase } from './case.js';
import { compareCases, dateCases, fieldCases, logicCases } from './field-cases.js';
import { fullNeighbourhoodCase, neighbourhoodCases } from './neighbourhood-cases.js';
import { orderCases } from './order-cases.js';
import { furtherPageCases, idPageCases, valuePageCases } from './page-cases.js';
import type { OpenedStore } from './opened-store.js';
import { plain } from './plain.js';
import { relatedCases, relatedInTimeCases, rootTimeCases, sequenceCases, withinCases } from './related-cases.js';
import { relationOrderCases, relationPageCases } from './relation-page-cases.js';
import { relationFilterCases, stepCases } from './step-cases.js';
import { searchCases, searchWorld } from './search-cases.js';
import { fieldSelectionCases } from './field-selection-cases.js';
import { nestingCases } from './nesting-cases.js';
import { referenceCases } from './reference-cases.js';
import { world } from './world.js';

const READS: Readonly<Record<string, readonly ReadCase[]>> = {
  'a comparison': compareCases,
  'a filter on a field': fieldCases,
  'a filter on a date': dateCases,
  'filters joined': logicCases,
  'a filter on what is related': relatedCases,
  'a filter on what is related at a date': relatedInTimeCases,
  'a filter on what is related in order': sequenceCases,
  'a filter on what lies within': withinCases,
  'roots at a date': rootTimeCases,
  order: orderCases,
  'a page in the order of ids': idPageCases,
  'a page in the order of values': valuePageCases,
  'a page in other orders': furtherPageCases,
  'a relation': stepCases,
  'a filtered relation': relationFilterCases,
  'the order of a relation': relationOrderCases,
  'a page of a relation': relationPageCases,
  'what is selected': fieldSelectionCases,
  'references in value objects': referenceCases,
  'nested relations': nestingCases,
};

/** What the port asks of every store, with the whole of every answer. Run unchanged against each. */
export function describeStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(name, () => {
    describe('read', () => {
      const opened = openOnce(open, world);
      for (const [subject, cases] of Object.entries(READS)) {
        describe(subject, () => {
          it.each(cases)('$name', async ({ plan, answer }) => {
            expect(plain(await opened().read(plan))).toEqual(plain(answer));
          });
        });
      }
    });
    describe('neighbourhood', () => {
      const opened = openOnce(open, world);
      it.each([...neighbourhoodCases, fullNeighbourhoodCase])('$name', async ({ plan, answer }) => {
        expect(plain(await opened().neighbourhood(plan))).toEqual(plain(answer));
      });
    });
    describe('search', () => {
      const opened = openOnce(open, searchWorld);
      it.each(searchCases)('$name', async ({ plan, answer }) => {
        expect(plain(await opened().search(plan))).toEqual(plain(answer));
      });
    });
    describeApply(open);
  });
}

/** One store for all cases that only read. */
function openOnce(open: () => Promise<OpenedStore>, changes: ChangeSet): () => GraphStore {
  let opened: OpenedStore | undefined;
  beforeAll(async () => {
    opened = await open();
    await opened.store.apply(changes);
  });
  afterAll(async () => opened?.close());
  return () => {
    if (opened === undefined) throw new TypeError('The store is open only while its cases run');
    return opened.store;
  };
}
