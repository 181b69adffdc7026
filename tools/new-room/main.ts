import { namesFor } from './names.ts';
import { writeRoom } from './write.ts';

const [name = ''] = process.argv.slice(2);
try {
  const files = writeRoom(process.cwd(), name);
  const room = `${namesFor(name)?.camel ?? ''}Room`;
  process.stdout.write([
    ...files, '', 'Next:', `- add ${room}(deps) to src/app/rooms.ts`, '- give each route a row in docs/access-matrix.md',
    '- say in docs/glossary.md what new words mean', '',
  ].join('\n'));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
