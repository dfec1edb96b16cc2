import { validityOf } from '../ontology/index.js';
import type { Fields, RelationRecord } from '../store/index.js';
import { datesOf, EVIDENCE, ordered } from './fields.js';
import type { Reading } from './known.js';
import { union } from './merge.js';
import { checkTimes } from './times.js';
import type { StatedRelation } from './stated-relation.js';

/** A relation in the making, and where it was first stated. */
interface Gathered {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly stated: StatedRelation;
  evidence: StatedRelation['evidence'];
}

/**
 * Makes relations of what records state, in the order in which they are stated. What is stated again with other evidence
 * is one relation with the evidence of both; what is stated again with the same evidence is a mistake.
 */
export function gatherRelations(reading: Reading, stated: readonly StatedRelation[]): RelationRecord[] {
  checkToOne(reading, stated);
  const gathered: Gathered[] = [];
  const sameEnds = new Map<string, Gathered[]>();
  const used = new Map<string, number>();
  for (const relation of stated) {
    const { from, to } = endsOf(relation);
    const ends = endsKey(relation, from, to);
    const others = sameEnds.get(ends) ?? [];
    sameEnds.set(ends, others);
    const same = others.find((other) => sameFields(other.stated, relation));
    if (same !== undefined) {
      again(reading, same, relation);
      continue;
    }
    const name = `${relation.field.relation}|${from}|${to}`;
    const number = (used.get(name) ?? 0) + 1;
    used.set(name, number);
    const id = number === 1 ? name : `${name}|${number}`;
    const found = { id, from, to, stated: relation, evidence: relation.evidence };
    others.push(found);
    gathered.push(found);
  }
  return gathered.map((relation) => {
    const record = recordOf(relation);
    checkTimes(record, relation.stated.edge.validity, relation.stated.place, reading.findings);
    return record;
  });
}

/** A field that leads to one thing may be stated once, in all records about its owner. */
function checkToOne({ findings }: Reading, stated: readonly StatedRelation[]): void {
  const first = new Map<string, StatedRelation>();
  for (const relation of stated) {
    if (relation.field.list) continue;
    const key = `${relation.owner} ${relation.field.name}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, relation);
    else {
      const message = `"${relation.field.name}" leads to one thing and is stated already, to \`${other.other}\``;
      findings.add('SECOND_OF_ONE', relation.place, message, { other: other.place });
    }
  }
}

function endsOf({ owner, other, field }: StatedRelation): { readonly from: string; readonly to: string } {
  return field.direction === 'IN' ? { from: other, to: owner } : { from: owner, to: other };
}

/** Without direction, either end may state a relation, and it is the same one. */
function endsKey({ field }: StatedRelation, from: string, to: string): string {
  const ends = field.direction === 'BOTH' && to < from ? [to, from] : [from, to];
  return [field.relation, ...ends].join('|');
}

function sameFields(a: StatedRelation, b: StatedRelation): boolean {
  return a.edge === b.edge && written(a) === written(b);
}

function written({ fields, edge }: StatedRelation): string {
  return JSON.stringify(ordered(fields, edge.fields));
}

function again({ findings }: Reading, first: Gathered, relation: StatedRelation): void {
  const evidence = union([first.evidence, relation.evidence]);
  if (evidence.length === first.evidence.length && relation.field.list) {
    const message = `the relation to \`${relation.other}\` is stated already, with the same properties and evidence: leave it out here`;
    findings.add('RELATION_TWICE', relation.place, message, { other: first.stated.place });
  }
  first.evidence = evidence;
}

function recordOf({ id, from, to, stated, evidence }: Gathered): RelationRecord {
  const types = stated.edge.fields;
  const fields: Fields = ordered(new Map([...stated.fields, [EVIDENCE, evidence]]), types);
  const dates = datesOf(fields, types);
  const validity = validityOf(stated.edge.validity, dates);
  return { id, type: stated.field.relation, edge: stated.edge.name, from, to, fields, dates, validity };
}
