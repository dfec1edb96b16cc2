import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { PackStream } from './packstream.js';

/** @typedef {{ readonly text: string, readonly parameters: Record<string, unknown> }} Statement */

const HANDSHAKE_BYTES = 20;
/** What a server answers that lists the versions it speaks; the client then names the one it takes. */
const LISTING = Buffer.from([0, 0, 1, 0xff]);
const CHOICE_BYTES = 5;
const RUN = 0x10;

/**
 * Stands between a client and a Neo4j without encryption, and writes down the statements that the client runs.
 * @param {string} uri
 */
export async function openBoltListener(uri) {
  const { hostname, port } = new URL(uri);
  /** @type {Statement[]} */
  const statements = [];
  let bytes = 0;
  const sockets = new Set();
  const server = createServer((client) => {
    const database = connect({ host: hostname, port: Number(port) || 7687 });
    const read = readerOf((statement) => statements.push(statement));
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true).on('error', () => undefined);
    }
    client.on('data', (part) => read.fromClient(part));
    database.once('data', (part) => read.fromServer(part));
    database.on('data', (part) => (bytes += part.length));
    client.pipe(database);
    database.pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The listener has no port');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    /** What was run, and how many bytes were answered, since it was asked last. */
    taken: () => {
      const taken = { statements: statements.splice(0), bytes };
      bytes = 0;
      return taken;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** @param {(statement: Statement) => void} onRun */
function readerOf(onRun) {
  let bytes = Buffer.alloc(0);
  let opening = HANDSHAKE_BYTES;
  /** @type {Buffer[]} */
  let message = [];
  return {
    fromServer: (/** @type {Buffer} */ part) => {
      if (part.subarray(0, LISTING.length).equals(LISTING)) opening += CHOICE_BYTES;
    },
    fromClient: (/** @type {Buffer} */ part) => {
      bytes = Buffer.concat([bytes, part]);
      const cut = Math.min(opening, bytes.length);
      opening -= cut;
      bytes = bytes.subarray(cut);
      while (opening === 0 && bytes.length >= 2) {
        const size = bytes.readUInt16BE();
        if (bytes.length < 2 + size) return;
        if (size > 0) message.push(bytes.subarray(2, 2 + size));
        else if (message.length > 0) {
          report(Buffer.concat(message), onRun);
          message = [];
        }
        bytes = bytes.subarray(2 + size);
      }
    },
  };
}

/**
 * @param {Buffer} message
 * @param {(statement: Statement) => void} onRun
 */
function report(message, onRun) {
  if (message[1] !== RUN) return;
  const stream = new PackStream(message.subarray(2));
  const [text, parameters] = [stream.next(), stream.next()];
  if (typeof text === 'string') onRun({ text, parameters: /** @type {Record<string, unknown>} */ (parameters) });
}
