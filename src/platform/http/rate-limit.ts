/** A bucket that fills with `perSecond` and holds `burst`; one for each address and kind of request. */
export type Limit = { readonly perSecond: number; readonly burst: number };

/**
 * Kinds of request. The read-only API is generous: 50 a second from one address must always pass, so that a school's
 * whole network behind one address can use it. Signing in is where guessing would pay.
 */
export const LIMITS = {
  api: { perSecond: 150, burst: 600 },
  page: { perSecond: 50, burst: 400 },
  write: { perSecond: 20, burst: 200 },
  signIn: { perSecond: 2, burst: 60 },
} as const satisfies Record<string, Limit>;

const LARGEST = 50_000;

/** @returns `allow(kind, address, now)`: whether this request may pass; remembers at most 50,000 addresses */
export function rateLimiter(limits: Readonly<Record<keyof typeof LIMITS, Limit>> = LIMITS) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (kind: keyof typeof LIMITS, address: string, nowMs: number): boolean => {
    const { perSecond, burst } = limits[kind];
    const key = `${kind} ${address}`;
    const before = buckets.get(key) ?? { tokens: burst, at: nowMs };
    const tokens = Math.min(burst, before.tokens + ((nowMs - before.at) / 1000) * perSecond);
    buckets.delete(key);
    buckets.set(key, { tokens: Math.max(0, tokens - 1), at: nowMs });
    if (buckets.size > LARGEST) buckets.delete(buckets.keys().next().value as string);
    return tokens >= 1;
  };
}
