import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be closed, as when the server is gone, or jammed, as when the network swallows everything. */
export interface Gate {
  port: number;
  close(): Promise<void>;
  jam(): void;
}

export async function startGate(host: string, target: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  let jammed = false;
  const server = createServer((socket) => {
    const upstream = connect(target, host);
    for (const [from, to] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('data', (data) => void (jammed || to.write(data)));
      from.on('close', () => void (jammed || to.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    jam: () => void (jammed = true),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
