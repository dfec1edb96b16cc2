import { useAddress } from '../address/index.js';
import { useAnswer } from '../api/index.js';
import { FindDocument, type EntityType } from '../generated/shell.js';
import { useDebounced } from './use-debounced.js';

/** A thing that a box found. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** The name or the text that matched. */
  readonly matched: string;
}

export interface Finding {
  readonly state: 'idle' | 'waiting' | 'answered' | 'failed';
  readonly found: readonly Found[];
  readonly totalCount: number;
  /** Whether this is the last word on what is typed: the server has answered, or failed. */
  readonly settled: boolean;
}

/** Milliseconds of rest before it asks: about the time between two letters. */
const REST = 120;
const MOST = 8;

/** Finds while somebody types; what is overtaken is aborted, and what was found before is shown until the next is there. */
export function useFind(typed: string, types?: readonly EntityType[]): Finding {
  const { asOf } = useAddress();
  const text = useDebounced(typed.trim(), REST);
  const answer = useAnswer(FindDocument, text === '' ? null : { text, first: MOST, asOf, types: types ?? null });
  const data = answer.state === 'answered' ? answer.data : answer.state === 'waiting' ? answer.before : null;
  const edges = data?.search.edges ?? [];
  return {
    state: answer.state,
    settled: text === typed.trim() && (answer.state === 'answered' || answer.state === 'failed'),
    totalCount: data?.search.totalCount ?? 0,
    found: edges.map(({ matched, node }) => ({ id: node.id, name: node.name, type: node.__typename, matched })),
  };
}
