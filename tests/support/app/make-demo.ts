import { start } from '../../../src/app/start.ts';
import { putDatabaseIn } from '../database/embedded.ts';
import { freePort } from './free-port.ts';

/** `node --import tsx make-demo.ts FOLDER`: makes a data folder with the demo in it. */
const [dataDir = ''] = process.argv.slice(2);
await putDatabaseIn(dataDir);
const running = await start({ PORT: String(await freePort()), DATA_DIR: dataDir, LOG: 'off' }, () => undefined);
await running.stop();
process.exit(0);
