import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../src/access/', import.meta.url));

const route = (who: string): string => `
import type { Route } from './route.ts';
export const route: Route<() => string> = { method: 'GET', path: '/x', ${who} audit: 'none', handler: () => 'x' };
`;

/** Routes as somebody might write them, and whether they may compile. */
const ROUTES: Readonly<Record<string, readonly [text: string, compiles: boolean]>> = {
  'open to everybody': [route('public: true,'), true],
  'for one role': [route(`roles: ['coordinator'],`), true],
  'for two roles': [route(`roles: ['coordinator', 'executive'],`), true],
  'without saying who may': [route(''), false],
  'for nobody: an empty list': [route('roles: [],'), false],
  'for everybody and for a role': [route(`public: true, roles: ['coordinator'],`), false],
  'not open, and no roles': [route('public: false,'), false],
  'open, undefined': [route('public: undefined,'), false],
  'roles, undefined': [route('roles: undefined,'), false],
  'for a role that does not exist': [route(`roles: ['boss'],`), false],
  'for a list of roles that may be empty': [
    `import type { Role } from './roles.ts';\ndeclare const some: Role[];\n${route('roles: some,')}`, false,
  ],
};

const fileFor = (name: string): string => `${folder}who-may-${Object.keys(ROUTES).indexOf(name)}.ts`;

/** One program over all of them, with the compiler's settings of this project. */
function compile(): ts.Program {
  const config = ts.findConfigFile(folder, ts.sys.fileExists) as string;
  const read = ts.readConfigFile(config, ts.sys.readFile).config as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson({ ...read.compilerOptions, types: [], lib: ['ES2023'] }, folder);
  const host = ts.createCompilerHost(options);
  const texts = new Map(Object.entries(ROUTES).map(([name, [text]]) => [fileFor(name), text]));
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, language, onError, fresh) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, language, onError, fresh) : ts.createSourceFile(path, text, language);
  };
  return ts.createProgram([...texts.keys()], options, host);
}

const program = compile();

describe('a route says who may, or it does not compile', () => {
  it.each(Object.entries(ROUTES))('%s', (name, [, compiles]) => {
    const file = program.getSourceFile(fileFor(name));
    const problems = ts.getPreEmitDiagnostics(program, file);
    expect(problems.map(({ code }) => code), 'compiles').toEqual(compiles ? [] : [expect.any(Number)]);
    // a type that does not fit, not a module that was not found
    for (const { code } of problems) expect([2322, 2375]).toContain(code);
  });
});
