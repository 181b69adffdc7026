import { ownService } from './services/own.ts';
import { roundService } from './services/round.ts';
import type { ReminderDeps } from './services/sealed.ts';

/** A mail when a student wants one. */
export function remindersService(deps: ReminderDeps) {
  const { mailer, baseUrl } = deps;
  return { own: ownService(deps), round: roundService(deps), address: mailer.address ?? '', mails: mailer.configured, baseUrl };
}
export type RemindersService = ReturnType<typeof remindersService>;
