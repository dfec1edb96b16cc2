import { join } from 'node:path';
import { JavaMissingError, JavaTooOldError } from './errors.js';
import { runProgram } from './run-program.js';

export interface Java {
  /** Absolute path of the program itself, which runs whatever the search path is. */
  readonly path: string;
  /** 17, 21 … */
  readonly version: number;
}

export const JAVA_WANTED = 17;
const TIMEOUT = 20_000;

/** The Java that a program name leads to. Throws `JavaMissingError` or `JavaTooOldError`. */
export async function findJava(program: string): Promise<Java> {
  const outcome = await runProgram(program, ['-XshowSettings:properties', '-version'], { timeout: TIMEOUT });
  // A program that is no Java at all, such as the one that macOS has in its place, prints neither.
  const home = property(outcome?.stderr ?? '', 'java.home');
  const specification = property(outcome?.stderr ?? '', 'java.specification.version');
  if (home === undefined || specification === undefined) throw new JavaMissingError(program, JAVA_WANTED);
  const version = Number(specification.replace(/^1\./, '')); // Java 8 calls itself 1.8
  if (!(version >= JAVA_WANTED)) throw new JavaTooOldError(program, version, JAVA_WANTED);
  return { path: join(home, 'bin', 'java'), version };
}

function property(settings: string, name: string): string | undefined {
  const line = settings.split('\n').find((candidate) => candidate.trim().startsWith(`${name} =`));
  return line?.slice(line.indexOf('=') + 1).trim();
}
