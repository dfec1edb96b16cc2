import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be cut and restored, as a network would. */
export interface CuttableProxy {
  readonly port: number;
  /** Ends all connections and refuses new ones. */
  cut(): void;
  restore(): void;
  close(): void;
}

/** Opens a port on this machine that leads to another. */
export async function cuttableProxy(host: string, port: number): Promise<CuttableProxy> {
  const sockets = new Set<Socket>();
  let open = true;
  const server = createServer((client) => {
    if (!open) return void client.resetAndDestroy();
    const target = connect(port, host);
    for (const [socket, other] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => void (sockets.delete(socket), other.destroy()));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo; // a server on a port has no other kind of address
  const cut = (): void => {
    open = false;
    for (const socket of sockets) socket.destroy();
  };
  return { port: address.port, cut, restore: () => void (open = true), close: () => (cut(), void server.close()) };
}
