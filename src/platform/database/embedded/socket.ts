import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';

/** What it means that nobody listens at a path: no file, a file that nobody has open, or no socket at all. */
const NOBODY = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTSOCK', 'ENOTDIR']);

/**
 * Whether a living process listens at this path. The system answers, not the process, so one that is busy counts and
 * one that was killed does not, whoever has its number now.
 */
export async function isListening(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch (error) {
    return !NOBODY.has((error as NodeJS.ErrnoException).code ?? '');
  } finally {
    socket.destroy();
  }
}

/**
 * Listens at a path that nobody has used.
 * @throws EADDRINUSE when there is something at that path, in use or left behind
 */
export async function listenAt(path: string): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  server.listen(path);
  await once(server, 'listening');
  return server;
}
