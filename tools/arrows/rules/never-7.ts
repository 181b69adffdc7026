import type { EdgeRule } from '../types.ts';
import { fileOf, isProduct, packageOf } from './shared.ts';

const QUIET = /^src\/platform\/(log|audit|mail)\//;
const PERSONAL = /^src\/core\/(finding|instruments)\//;

/** log or audit → an answer, a score, a free text. What is given to them at each call is looked at apart. */
export const never7: EdgeRule = {
  name: 'NEVER-7',
  breaks(edge) {
    if (!isProduct(edge.from)) return undefined;
    if (QUIET.test(edge.from.path) && PERSONAL.test(fileOf(edge)?.path ?? '')) {
      return 'log, audit and mail know nothing of questions, answers and scores';
    }
    return /^(node:)?console$/.test(packageOf(edge) ?? '') ? 'only the log writes, with its own fields' : undefined;
  },
};
