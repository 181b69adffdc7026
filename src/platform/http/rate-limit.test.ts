import { describe, expect, it } from 'vitest';
import { LIMITS, rateLimiter } from './rate-limit.ts';

describe('limits', () => {
  it('lets fifty requests a second to the API pass for a minute from one address', () => {
    const allow = rateLimiter();
    const refused = Array.from({ length: 3000 }, (_, i) => allow('api', '192.0.2.1', i * 20)).filter((passed) => !passed);
    expect(refused).toHaveLength(0);
  });

  it('stops guessing at the door, and lets it start again later', () => {
    const allow = rateLimiter();
    const tries = Array.from({ length: 200 }, () => allow('signIn', '192.0.2.1', 0));
    expect(tries.filter(Boolean)).toHaveLength(LIMITS.signIn.burst);
    expect(allow('signIn', '192.0.2.1', 1000)).toBe(true);
  });

  it('counts each address and each kind apart', () => {
    const allow = rateLimiter();
    for (let i = 0; i < 200; i++) allow('signIn', '192.0.2.1', 0);
    expect(allow('signIn', '192.0.2.2', 0)).toBe(true);
    expect(allow('page', '192.0.2.1', 0)).toBe(true);
    expect(allow('signIn', '192.0.2.1', 0)).toBe(false);
  });
});
