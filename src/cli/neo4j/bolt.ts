import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { Neo4jPortError } from './errors.js';

/** The magic number, then four versions that we would speak: 5.0 to 5.8, 4.1 to 4.4, and no more. */
const HANDSHAKE = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 3, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0]);
const VERSION_BYTES = 4;
const PATIENCE = 2000;

export const BOLT_HOST = '127.0.0.1';

/** Whether a server on this machine answers a Bolt handshake with a version. */
export async function answersBolt(port: number): Promise<boolean> {
  const socket = connect(port, BOLT_HOST);
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    socket.write(HANDSHAKE);
    const [answer]: unknown[] = await once(socket, 'data', { signal });
    return Buffer.isBuffer(answer) && answer.length >= VERSION_BYTES && answer.readUInt32BE() !== 0;
  } catch {
    return false; // nobody there, or nobody who answers
  } finally {
    socket.on('error', () => undefined).destroy();
  }
}

/** The port, or a free one for 0. Throws `Neo4jPortError` where another process listens on it. */
export async function freePort(port: number): Promise<number> {
  const server = createServer();
  try {
    await once(server.listen(port, BOLT_HOST), 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw new Neo4jPortError(port);
    throw error;
  } finally {
    server.close();
  }
}
