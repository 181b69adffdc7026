import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Part } from './parts.ts';
import { countReport, type Outcome } from './report.ts';

const VITEST = ['--reporter=default', '--reporter=json', '--silent=passed-only', '--allowOnly=false'];

/** Runs node and keeps what it prints. */
async function run(args: readonly string[], env: Part['env']): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
  const code = await new Promise<number>((done) => child.once('close', (exit) => done(exit ?? 1)));
  return { code, output: Buffer.concat(pieces).toString('utf8') };
}

async function runVitest(part: Part) {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'report.json');
  try {
    const { code, output } = await run([...part.args, ...VITEST, `--outputFile.json=${file}`], part.env);
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof countReport>[0] : undefined;
    return { ...countReport(report, code), output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runCheck(part: Part) {
  const { code, output } = await run(part.args, part.env);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], output };
}

/** Runs one part. What it printed comes along, to be shown when it failed. */
export async function runPart(part: Part): Promise<Outcome & { readonly output: string }> {
  if (part.skipped) return { name: part.name, passed: 0, failed: 0, skipped: [part.skipped], seconds: 0, output: '' };
  const start = performance.now();
  const result = await (part.kind === 'check' ? runCheck(part) : runVitest(part));
  return { name: part.name, seconds: (performance.now() - start) / 1000, ...result };
}
