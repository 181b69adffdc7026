import type { Lang } from '../../../core/frameworks/types.ts';
import { missingSeats } from '../../../core/vision/team.ts';
import type { TeamService } from '../team-service.ts';
import { wordsOf } from '../words/index.ts';

type Team = Awaited<ReturnType<TeamService['read']>>;

/** Hours as somebody writes them: "4,5" or "4.5". */
export const hoursIn = (hours: number, lang: Lang): string =>
  hours.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 });

const places = (at: number, all: readonly unknown[]) => ({ up: at > 0, down: at < all.length - 1 });

/** The team, whom the framework names beside it, and who is responsible for what. */
export function teamView({ members, duties, keeps }: Team, lang: Lang) {
  const words = wordsOf(lang).team;
  const total = members.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
  return {
    keeps, total: total > 0 && members.length > 1 ? words.total(hoursIn(total, lang)) : undefined,
    members: members.map(({ id, name, does, hours }, at) => ({
      id, name, does, hours: hours === null ? words.noHours : words.hours(hoursIn(hours, lang)), ...places(at, members),
    })),
    missing: members.length > 0 ? missingSeats(members.map(({ does }) => does)).map(({ label }) => label[lang]) : [],
    duties: duties.map(({ id, who, does, does_not: not }, at) => ({ id, who, does, not, ...places(at, duties) })),
  };
}
export type TeamView = ReturnType<typeof teamView>;
