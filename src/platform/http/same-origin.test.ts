import { describe, expect, it } from 'vitest';
import { cameFromOurselves } from './same-origin.ts';

const came = (headers: Record<string, string>, hasSession = true) => cameFromOurselves(new Headers(headers), 'school.example', hasSession);

describe('where a change comes from', () => {
  it('takes the word of the browser', () => {
    expect(came({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    for (const site of ['cross-site', 'same-site', 'none']) expect(came({ 'sec-fetch-site': site })).toBe(false);
  });

  it('looks at the origin in older browsers', () => {
    expect(came({ origin: 'https://school.example' })).toBe(true);
    expect(came({ origin: 'https://evil.example' })).toBe(false);
    expect(came({ origin: 'https://school.example.evil.example' })).toBe(false);
    expect(came({ origin: 'null' })).toBe(false);
  });

  it('refuses a session that comes from nowhere, and lets a program without one ask', () => {
    expect(came({}, true)).toBe(false);
    expect(came({}, false)).toBe(true);
  });

  it('is not talked into it by a matching origin when the browser says otherwise', () => {
    expect(came({ 'sec-fetch-site': 'cross-site', origin: 'https://school.example' })).toBe(false);
  });
});
