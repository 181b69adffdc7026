/** A number of hours as a whole number and how many decimals it has, without what a binary fraction adds. */
function decimal(hours: number): readonly [whole: bigint, decimals: number] {
  const [before = '0', after = ''] = (Number.isInteger(hours) ? String(hours) : hours.toFixed(6)
    .replace(/0+$/, '')).split('.');
  return [BigInt(before + after), after.length];
}

/**
 * ACCT-6: hours times a rate, in cents; half a cent is rounded up, as the database does (`round(numeric)`).
 * @param hours more than 0, at most six decimals
 * @param rateCents whole cents an hour
 */
export function hoursTimesRate(hours: number, rateCents: number): number {
  const [whole, decimals] = decimal(hours);
  const scale = 10n ** BigInt(decimals);
  return Number((whole * BigInt(rateCents) * 2n + scale) / (scale * 2n));
}
