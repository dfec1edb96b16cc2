import { once } from 'node:events';
import { connect, createServer } from 'node:net';
/** Opens a port on this machine that leads to another. */
export async function cuttableProxy(host, port) {
    const sockets = new Set();
    let open = true;
    const server = createServer((client) => {
        if (!open)
            return void client.resetAndDestroy();
        const target = connect(port, host);
        for (const [socket, other] of [
            [client, target],
            [target, client],
        ]) {
            sockets.add(socket);
            socket.pipe(other);
            socket.on('error', () => other.destroy());
            socket.on('close', () => void (sockets.delete(socket), other.destroy()));
        }
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address(); // a server on a port has no other kind of address
    const cut = () => {
        open = false;
        for (const socket of sockets)
            socket.destroy();
    };
    return { port: address.port, cut, restore: () => void (open = true), close: () => (cut(), void server.close()) };
}
