import { describe, expect, it } from 'vitest';
import { logTo } from './log.ts';

describe('the log', () => {
  it('keeps the kind and place of an error, and never its message', () => {
    const lines: string[] = [];
    const log = logTo((line) => lines.push(line), () => new Date('2026-11-22T02:00:00Z'));
    const error = Object.assign(new Error('duplicate key (question)=(ik ben zo alleen)'), { code: '23505', detail: 'ik ben zo alleen' });
    log({ event: 'request.failed', path: '/voorbeeld/hulp', error });
    expect(lines[0]).not.toContain('alleen');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ at: '2026-11-22T02:00:00.000Z', event: 'request.failed', error: { name: 'Error', code: '23505' } });
  });

  it('does not trip over something thrown that is no error', () => {
    const lines: string[] = [];
    logTo((line) => lines.push(line), () => new Date(0))({ event: 'x.y', error: 'ik ben zo alleen' });
    expect(lines[0]).not.toContain('alleen');
  });
});
