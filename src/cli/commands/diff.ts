import { diffDatasets, readConfiguration, type DatasetDifference } from '../../app/index.js';
import { printResult } from '../output.js';

/** Shows how two datasets differ, thing by thing and field by field. */
export async function diff(
  before: string,
  after: string | undefined,
  { json }: { readonly json?: boolean },
): Promise<void> {
  const difference = diffDatasets(readConfiguration(), before, after);
  printResult(json, difference, described(difference));
}

function described({ versions, entities, relations }: DatasetDifference): string {
  if (versions.before === versions.after) return `the same: version ${versions.after}`;
  return [
    `version ${versions.before} → ${versions.after}`,
    ...linesOf('things', entities),
    ...linesOf('relations', relations),
  ].join('\n');
}

function linesOf(kind: string, { added, removed, changed }: DatasetDifference['entities']): string[] {
  return [
    `${kind}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...added.map((id) => `  + ${id}`),
    ...removed.map((id) => `  - ${id}`),
    ...changed.flatMap(({ id, fields }) => [
      `  ~ ${id}`,
      ...fields.map(({ field, before, after }) => `      ${field}: ${shown(before)} → ${shown(after)}`),
    ]),
  ];
}

const LONGEST = 160;

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
