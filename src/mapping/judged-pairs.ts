import type { EntityRecord, RelationRecord } from '../store/index.js';

const JUDGEMENT = 'IdentityJudgement';
const JUDGES = 'JUDGES_IDENTITY_OF';

/** What was judged of pairs of things, as far as it was not withdrawn. */
export class JudgedPairs {
  readonly #verdicts = new Map<string, string>();

  constructor(entities: readonly EntityRecord[], relations: readonly RelationRecord[]) {
    const standing = new Map(
      entities
        .filter(({ type, fields }) => type === JUDGEMENT && fields['withdrawnOn'] === undefined)
        .map(({ id, fields }) => [id, fields['verdict']]),
    );
    const things = new Map<string, string[]>();
    for (const { type, from, to } of relations) {
      if (type === JUDGES && standing.has(from)) things.set(from, [...(things.get(from) ?? []), to]);
    }
    for (const [judgement, [one = '', other = '']] of things) {
      const verdict = standing.get(judgement);
      if (typeof verdict === 'string') this.#verdicts.set(pair(one, other), verdict);
    }
  }

  /** Whether two things were judged to be different. */
  areDifferent(one: string, other: string): boolean {
    return this.#verdicts.get(pair(one, other)) === 'DIFFERENT';
  }

  /** Whether nobody has said yet whether two things are one; who was unsure has not. */
  areOpen(one: string, other: string): boolean {
    return (this.#verdicts.get(pair(one, other)) ?? 'UNSURE') === 'UNSURE';
  }
}

function pair(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
