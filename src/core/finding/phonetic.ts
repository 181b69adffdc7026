/**
 * How a Dutch or English word sounds, roughly: words that are written differently by ear share one key
 * ("concentrasie" and "concentratie", "faalankst" and "faalangst", "depresief" and "depressief").
 */
export function soundOf(word: string): string {
  return word
    .replace(/tie(?=s?$|f|v)/g, 'sie')
    .replace(/tion/g, 'sion')
    .replace(/sch/g, 'sg')
    .replace(/ch/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|c|q/g, 'k')
    .replace(/ks|x/g, 'ks')
    .replace(/ngs|nks/g, 'ns')
    .replace(/ei|ij|y/g, 'i')
    .replace(/ie/g, 'i')
    .replace(/au/g, 'ou')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/dt|d$/g, 't')
    .replace(/b$/g, 'p')
    .replace(/(.)\1+/g, '$1');
}

/** Damerau-Levenshtein distance (swapped neighbours count once), or `limit + 1` as soon as it is more than that. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, (before[j - 2] ?? 0) + 1);
      row.push(d);
      if (d < best) best = d;
    }
    if (best > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
