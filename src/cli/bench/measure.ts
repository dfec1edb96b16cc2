import { Agent, request } from 'node:http';

/** How long answers took, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** How a question is asked. */
export interface Load {
  /** How many ask at one time, each again as soon as it is answered. */
  readonly clients: number;
  readonly requests: number;
}

/** Asks a server over HTTP. Connections stay open between questions. */
export class Asker {
  readonly #agent: Agent;

  constructor(
    readonly url: string,
    clients: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: clients });
  }

  /** Resolves with the time when the whole answer is there. Throws an `Error` with the answer where it has errors. */
  async ask(query: string): Promise<number> {
    const begun = performance.now();
    const answer = await this.#post(JSON.stringify({ query }));
    const taken = performance.now() - begun;
    if (answer.includes('"errors"')) throw new Error(`${query}\n${answer.toString().slice(0, 1_000)}`);
    return taken;
  }

  /** Asks a question over and over. */
  async measure(query: string, { clients, requests }: Load): Promise<Times> {
    const taken: number[] = [];
    let left = requests;
    const client = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        taken.push(await this.ask(query));
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    taken.sort((a, b) => a - b);
    return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99), max: percentile(taken, 1) };
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(body: string): Promise<Buffer> {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const asked = request(this.url, { agent: this.#agent, method: 'POST', headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(Buffer.concat(parts)));
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }
}

function percentile(sorted: readonly number[], share: number): number {
  const time = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return Math.round(time * 10) / 10;
}
