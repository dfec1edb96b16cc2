import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ownPackage } from '../../app/index.js';
import { UsageError } from '../usage-error.js';

/** A question whose answers are timed. */
export interface TimedQuestion {
  readonly title: string;
  readonly query: string;
}

const QUESTION = /### (.+)\n\n```graphql\n([^]*?)```/g;

/**
 * The questions of files of GraphQL and of pages of Markdown, which hold them under headings; of `docs/questions.md` where no file is
 * named. Only those whose title or text has the word. Throws `UsageError` where there are none.
 */
export function questionsIn(files: readonly string[], word: string): TimedQuestion[] {
  const paths = files.length === 0 ? [join(ownPackage().root, 'docs', 'questions.md')] : files;
  const found = paths
    .flatMap(questionsOf)
    .filter(({ title, query }) => `${title} ${query}`.toLowerCase().includes(word.toLowerCase()));
  if (found.length > 0) return found;
  throw new UsageError(`There is no question ${word === '' ? '' : `with "${word}" `}in ${paths.join(', ')}`);
}

function questionsOf(path: string): TimedQuestion[] {
  const text = textOf(path);
  if (!path.endsWith('.md')) return [{ title: basename(path), query: text }];
  return [...text.matchAll(QUESTION)].map(([, title = '', query = '']) => ({ title, query }));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`There is no file ${path} that can be read`);
  }
}
