import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmail, isoDate, localMoment, webAddress } from './checks.ts';

describe('webAddress', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['www.example.org', 'https://www.example.org'],
    ['http://voorbeeld.example/ü?q=[1]', 'http://voorbeeld.example/%C3%BC?q=%5B1%5D'],
  ])('%s becomes %s', (given, address) => expect(webAddress(given)).toMatch(address));

  it.each(['javascript:alert(1)', 'zie de website', '', 'https://', 'ftp://example.org', 'https://a:b@example.org/'])(
    '%s is none', (given) => expect(webAddress(given)).toBeUndefined(),
  );

  it('gives an address that stays the same the second time', () => {
    fc.assert(fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      const once = webAddress(url);
      if (once !== undefined) expect(webAddress(once)).toBe(once);
    }));
  });
});

describe('isoDate', () => {
  it.each([['2026-12-01', '2026-12-01'], ['1-12-2026', '2026-12-01'], ['2023-03-15T10:30:45.123Z', '2023-03-15']])(
    '%s is %s', (given, date) => expect(isoDate(given)).toBe(date),
  );
  it.each(['2026-02-30', '2026-13-01', 'morgen', '', '31-4-2026'])('%s is none', (given) => {
    expect(isoDate(given)).toBeUndefined();
  });
});

describe('localMoment', () => {
  it('reads a moment, with seconds or without', () => {
    expect(localMoment('2026-12-01T13:00')).toBe('2026-12-01T13:00');
    expect(localMoment('2026-12-01 13:00:00')).toBe('2026-12-01T13:00');
    expect(localMoment('2026-12-01T25:00')).toBeUndefined();
    expect(localMoment('2026-12-01')).toBeUndefined();
  });
});

describe('isEmail', () => {
  it('knows one address from anything else', () => {
    expect(isEmail('steun@hogeschool-voorbeeld.example')).toBe(true);
    for (const not of ['', 'steun', 'a@b', 'a@b.nl, c@d.nl', 'a b@c.nl', '<a@b.nl>']) expect(isEmail(not)).toBe(false);
  });
});
