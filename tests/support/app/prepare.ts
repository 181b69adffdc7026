import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { putDatabaseIn } from '../database/embedded.ts';
import { unpackBrowser } from './browser.ts';

/** Where the demo stands ready, for the files of one run; absent when nobody prepared it. */
const READY = 'SAMENHANG_TEST_DEMO';

/**
 * Once, before the first file with a browser: unpacks it (two at the same time get in each other's way), and loads the
 * demo, so that no file has to do that again.
 */
export default async function prepare(): Promise<() => void> {
  await unpackBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-demo-'));
  await promisify(execFile)(process.execPath, ['--import', 'tsx', join('tests', 'support', 'app', 'make-demo.ts'), folder]);
  process.env[READY] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Puts a database in a data folder: with the demo in it when that stands ready, without rows otherwise. */
export async function putDemoIn(dataDir: string): Promise<void> {
  const ready = process.env[READY];
  if (ready) cpSync(ready, dataDir, { recursive: true });
  else await putDatabaseIn(dataDir);
}
