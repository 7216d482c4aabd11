import { type AddressInfo, connect as connectSocket, createServer, type Server, type Socket } from 'node:net';

/** A relay before a server, by which a test takes the server away and brings it back without stopping it. */
export interface TcpProxy {
  readonly port: number;
  /** Cuts every connection and refuses new ones. */
  goAway(): Promise<void>;
  /** Listens again, on the same port. */
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

export async function startProxy(target: { readonly hostname: string; readonly port: string }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const upstream = connectSocket(Number(target.port), target.hostname);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const goAway = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return { port, goAway, comeBack: () => listen(port), stop: () => (server.listening ? goAway() : Promise.resolve()) };
}
