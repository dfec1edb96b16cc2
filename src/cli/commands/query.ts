import { answer, openApp, readConfiguration } from '../../app/index.js';
import { EXIT } from '../exit-codes.js';
import { print } from '../output.js';
import { questionFrom, type QuestionOptions } from '../question.js';

/** Answers one question inside the process and prints the answer as JSON. */
export async function query(
  documentOrFile: string,
  options: QuestionOptions & { readonly json?: boolean },
): Promise<void> {
  const question = questionFrom(documentOrFile, options);
  const app = await openApp(readConfiguration());
  try {
    const result = await answer(app, question);
    print(JSON.stringify(result, null, options.json ? 0 : 2));
    const codes = result.errors?.map((error) => error.extensions?.['code']) ?? [];
    if (codes.length > 0) process.exitCode = exitCodeFor(codes);
  } finally {
    await app.close();
  }
}

function exitCodeFor(codes: readonly unknown[]): number {
  if (codes.includes('STORE_UNAVAILABLE')) return EXIT.store;
  return codes.includes('INTERNAL_SERVER_ERROR') ? EXIT.bug : EXIT.wrong;
}
