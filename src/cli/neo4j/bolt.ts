import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { BoltPortInUseError } from './errors.js';
import { HOST } from './options.js';

/** The magic number of Bolt, then four versions that are spoken: 5.8 to 5.0, 4.4 to 4.2, 4.1 and 3. */
const HANDSHAKE = Buffer.from('6060b017' + '00080805' + '00020404' + '00000104' + '00000003', 'hex');
const VERSION_LENGTH = 4;
const TIMEOUT = 2_000;

/** Whether something on this port of this machine answers as Bolt does. */
export function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port, timeout: TIMEOUT });
    let answer = Buffer.alloc(0);
    const end = (isBolt: boolean) => {
      socket.destroy();
      resolve(isBolt);
    };
    socket.on('connect', () => socket.write(HANDSHAKE));
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      if (answer.length >= VERSION_LENGTH) end(isVersion(answer));
    });
    socket.on('timeout', () => end(false));
    socket.on('error', () => end(false));
    socket.on('close', () => end(false));
  });
}

function isVersion(answer: Buffer): boolean {
  const [zero, , , major] = answer;
  return zero === 0 && major !== undefined && major >= 3 && major <= 5;
}

/** The port itself where it is free, or any free one for 0. Throws `BoltPortInUseError`. */
export async function freePort(port: number): Promise<number> {
  const server = createServer();
  try {
    server.listen({ host: HOST, port, exclusive: true });
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw new BoltPortInUseError(port);
    throw error;
  } finally {
    server.close();
  }
}
