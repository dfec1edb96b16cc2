import { execFile } from 'node:child_process';

export interface Outcome {
  /** Null where it was ended by a signal or ran out of time. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  /** Milliseconds after which it is ended. */
  readonly timeout: number;
  readonly cwd?: string;
  /** All of its environment, where it is not to inherit this process's. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. Null where there is no such program, or it may not be run. */
export function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Outcome | null> {
  return new Promise((resolve) => {
    execFile(program, args, { ...options, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT' || error?.code === 'EACCES') resolve(null);
      else resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, stdout, stderr });
    });
  });
}

/** The last lines that say something. */
export function lastLines(text: string, count: number): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-count);
}
