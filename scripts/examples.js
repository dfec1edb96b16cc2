/**
 * Makes of `docs/questions.md` the questions that the explorer and GraphiQL offer to ask: their titles, for whom they are, and their documents,
 * without the answers, for which they ask. The tests hold the page to what the stores answer.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './support.js';

const PAGE = join(ROOT, 'docs', 'questions.md');
/** The explorer and the server know nothing of each other. */
const EXAMPLES = ['explorer', 'server'].map((part) => join(ROOT, 'src', part, 'generated', 'examples.ts'));
const QUESTION = /^### (.+)\n\n```graphql\n([^]*?)```/gm;

const HEAD = `/* Generated from docs/questions.md. Do not edit: run \`npm run generate\`. */

/** A question that can be asked as it stands. */
export interface Example {
  /** For whom it is: a heading of the page. */
  readonly group: string;
  readonly title: string;
  readonly query: string;
}
`;

/** Writes the questions, unless they stand there already: what is not written need not be built anew. */
export function writeExamples() {
  const [, ...groups] = readFileSync(PAGE, 'utf8').split(/^## /m);
  const examples = groups.flatMap((part) =>
    [...part.matchAll(QUESTION)].map(([, title, query = '']) => ({
      group: part.slice(0, part.indexOf('\n')).trim(),
      title,
      query: query.trim(),
    })),
  );
  const text = `${HEAD}\nexport const EXAMPLES: readonly Example[] = ${JSON.stringify(examples, null, 2)};\n`;
  for (const path of EXAMPLES) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
