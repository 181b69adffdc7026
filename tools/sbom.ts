/** `npm run sbom [-- FILE]`: the software bill of materials (CycloneDX 1.6, JSON), on the screen or in a file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBom, type Lock } from './sbom/bom.ts';

/** Some packages only bring the text along: its first line names it. */
function licenceFile(path: string): string | undefined {
  const file = join(path, 'LICENSE');
  const title = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0]?.trim() : undefined;
  return title === 'MIT License' ? 'MIT' : title;
}

/** The licence that stands in a package itself; packages for other machines are not installed here. */
function licenceOf(path: string): string | undefined {
  const file = join(path, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string | { type?: string } };
  return (typeof license === 'object' ? license.type : license) ?? licenceFile(path);
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const text = `${JSON.stringify(makeBom(lock, licenceOf), null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);
