import { describe, expect, it } from 'vitest';
import { addressOf } from './address.ts';

const SOCKET = '198.51.100.7';
const asked = (forwarded?: string) => new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded });

describe('who a request counts for', () => {
  it('is who is connected, whatever they say', () => {
    expect(addressOf(asked('192.0.2.1'), SOCKET, false)).toBe(SOCKET);
  });

  it('is who the trusted proxy names, not what somebody said before', () => {
    expect(addressOf(asked('192.0.2.1'), SOCKET, true)).toBe('192.0.2.1');
    expect(addressOf(asked('10.0.0.1, 192.0.2.2 ,192.0.2.3'), SOCKET, true)).toBe('192.0.2.3');
  });

  it('is who is connected when the proxy names nobody', () => {
    expect(addressOf(asked(), SOCKET, true)).toBe(SOCKET);
    expect(addressOf(asked('192.0.2.1, '), SOCKET, true)).toBe(SOCKET);
  });
});
