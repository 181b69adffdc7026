import { listen } from '../../../src/app/listen.ts';
import { application } from '../../../src/app/server.ts';
import { freePort } from './free-port.ts';
import type { RunningApp } from './running.ts';
import { allRooms } from './routes.ts';

/**
 * A second door to a running application, where every request seems to come from another address: for tests that ask
 * more than one address may. Sessions are the same at both doors.
 */
export async function openUnlimitedDoor({ deps }: Pick<RunningApp, 'deps'>) {
  let asked = 0;
  const port = await freePort();
  const app = application(deps, allRooms(deps), () => `address ${asked += 1}`);
  const server = await listen(port, app, undefined, deps.log);
  return {
    url: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
