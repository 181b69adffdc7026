/** Days that one student waited (or has waited so far, when `open`) between sending and the first contact. */
export type Waited = { readonly student: string; readonly days: number; readonly open: boolean };

export type WaitingRange = { readonly fromDays: number; readonly toDays: number; readonly students: number };

/** WAIT-1: fewer students than this say too much about each of them. */
export const LEAST_STUDENTS = 10;

/** The value below which a share of sorted values lies, by nearest rank. */
function atShare(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
}

/**
 * How long one waits, as a range that holds for eight out of ten (WAIT-2: from the 10th to the 90th share, nearest
 * rank). Of a student who came more than once the longest counts (WAIT-3). Who still waits counts once that is longer
 * than the range so far: a long queue does not look short because nobody has been helped yet (WAIT-4).
 * @returns undefined below ten students
 */
export function waitingRange(all: readonly Waited[]): WaitingRange | undefined {
  const longest = (some: readonly Waited[]) => {
    const byStudent = new Map<string, number>();
    for (const { student, days } of some) byStudent.set(student, Math.max(days, byStudent.get(student) ?? 0));
    return byStudent;
  };
  const helped = longest(all.filter(({ open }) => !open));
  if (helped.size < LEAST_STUDENTS) return undefined;
  const sorted = [...helped.values()].sort((a, b) => a - b);
  const upTo = atShare(sorted, 0.9);
  const still = [...longest(all.filter(({ open }) => open)).values()].filter((days) => days > upTo);
  const everybody = [...sorted, ...still].sort((a, b) => a - b);
  return { fromDays: atShare(sorted, 0.1), toDays: atShare(everybody, 0.9), students: helped.size };
}
