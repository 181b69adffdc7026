import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Log } from '../platform/log/log.ts';
import { safeHeaders } from './headers.ts';

type NodeHandler = (req: IncomingMessage, res: ServerResponse) => void;

/**
 * Serves the application over HTTP; what stands under `/demo/` goes to the demo identity provider, if there is one.
 * @throws Error when the port is taken
 */
export async function listen(
  port: number,
  app: (request: Request, address: string) => Promise<Response>,
  demo: NodeHandler | undefined,
  log: Log,
): Promise<Server> {
  const listener = getRequestListener(
    (request, { incoming }) => app(request, (incoming as IncomingMessage).socket.remoteAddress ?? ''),
    {
      overrideGlobalObjects: false,
      errorHandler: (error) => {
        log({ event: 'request.broken', error });
        return new Response(null, { status: 400 });
      },
    },
  );
  const server = createServer((req, res) => {
    if (demo && req.url?.startsWith('/demo/')) {
      for (const [name, value] of Object.entries(safeHeaders(false))) res.setHeader(name, value);
      demo(req, res);
    } else void listener(req, res);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, done);
  });
  return server;
}
