import { resolve } from 'node:path';
import { checkArrows, lineFor } from './check.ts';

const { files, violations } = checkArrows(resolve(process.argv[2] ?? '.'));
for (const violation of violations) process.stdout.write(`${lineFor(violation)}\n`);
process.stdout.write(violations.length === 0
  ? `arrows: ${files} files, nothing forbidden\n` : `arrows: ${violations.length} forbidden in ${files} files\n`);
process.exitCode = violations.length === 0 && files > 0 ? 0 : 1;
