import type { HandOverDeps } from './services/deps.ts';
import { guideService } from './services/guide.ts';
import { notifier } from './services/notify.ts';
import { receiverService } from './services/receiver.ts';
import { roundService } from './services/round.ts';
import { studentService } from './services/student.ts';
import { sealedWords } from './services/texts.ts';

/** Hand-overs, from each side. */
export function handOverService(deps: HandOverDeps) {
  const words = sealedWords(deps.keyStore);
  const notify = notifier(deps);
  return {
    student: studentService(deps, words, notify),
    guide: guideService(deps, words),
    receiver: receiverService(deps, words),
    ...roundService(deps, words, notify),
  };
}
export type HandOverService = ReturnType<typeof handOverService>;
