import { describe, expect, it } from 'vitest';
import { namesFor, renamed } from './names.ts';

describe('the name of a room', () => {
  it.each([['policy', 'policy', 'Policy'], ['check-in', 'checkIn', 'CheckIn'], ['my-2-x', undefined, undefined]])(
    '%s → %s, %s', (name, camel, pascal) => {
      expect(namesFor(name)?.camel).toBe(camel);
      expect(namesFor(name)?.pascal).toBe(pascal);
    },
  );

  it.each(['', 'CheckIn', '../x', 'a--b', '-a', 'a-', 'a b', 'é', 'a'.repeat(41)])('refuses %j', (name) => {
    expect(namesFor(name)).toBeUndefined();
  });

  it('stands where the name of the sample stood, also in paths', () => {
    const names = namesFor('check-in');
    expect(names && renamed(`import { viewSampleRoom } from '../../../src/x/sample-room.ts'; sampleRoom`, names))
      .toBe(`import { viewCheckIn } from '../../x/check-in.ts'; checkIn`);
  });
});
