import { useAnswer } from '../api/index.js';
import { NamesDocument } from '../generated/shell.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Gives the names of things that the address names by id; the id itself until it is known, or where the graph does not know it. */
export function useNames(ids: readonly string[]): (id: string) => Named {
  const answer = useAnswer(NamesDocument, ids.length === 0 ? null : { ids });
  const found =
    answer.state === 'answered' ? answer.data.nodes : answer.state === 'waiting' ? answer.before?.nodes : [];
  const names = new Map(found?.flatMap((thing) => (thing === null ? [] : [[thing.id, thing.name] as const])));
  return (id) => ({ id, name: names.get(id) ?? id });
}
