import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
const MANIFEST = 'name: tiny\ntitle: A tiny dataset\nversion: 1.0.0\n';
const RECORDS = `source: source:report
records:
  - id: source:report
    name: A report
    kind: REPORT
    title: A report
    authors: [A. Author]
    evidence: p1
  - { id: country:MMR, name: Myanmar, evidence: p1 }
  - { id: country:THA, name: Thailand, borders: [country:MMR], evidence: p2 l3-4 }
`;
/** What the tiny dataset holds. */
export const TINY = { entities: 3, relations: 1 };
const made = [];
/** A folder in the system's place for such, with these files in it. `removeFolders` removes it. */
export function folderWith(files) {
    const folder = mkdtempSync(join(tmpdir(), 'tipgraph-test-'));
    made.push(folder);
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(folder, name, '..'), { recursive: true });
        writeFileSync(join(folder, name), text);
    }
    return folder;
}
/** A valid dataset of two countries and a source. */
export function tinyDataset() {
    return folderWith({ 'dataset.yaml': MANIFEST, 'report/records.yaml': RECORDS });
}
/** A dataset with two things wrong: an unknown field, and a relation to what is not there. */
export function brokenDataset() {
    const broken = RECORDS.replace('name: Myanmar', 'name: Myanmar, capitol: Naypyidaw').replace('[country:MMR]', '[country:MMX]');
    return folderWith({ 'dataset.yaml': MANIFEST, 'report/records.yaml': broken });
}
export function removeFolders() {
    for (const folder of made.splice(0))
        rmSync(folder, { recursive: true, force: true });
}
