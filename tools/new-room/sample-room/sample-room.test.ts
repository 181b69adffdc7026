import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/access/roles.ts';
import type { Context } from '../../../src/platform/http/context.ts';
import { viewSampleRoom } from './handlers/view-sample-room.tsx';
import { present } from './presenter.ts';
import { readAsked } from './schemas.ts';
import type { Asked } from './schemas.ts';

describe('what is asked', () => {
  it.each([['', undefined], ['level=2', 2], ['level=9', undefined], ['level=x', undefined]])('%s → %s', (search, level) => {
    expect(readAsked(new URLSearchParams(search)).level).toBe(level);
  });
});

describe('the words', () => {
  it('count one thing and more things, in both languages', () => {
    const texts = (['nl', 'en'] as const).flatMap((lang) => [1, 3].map((offers) => present({ offers }, lang).text));
    expect(texts).toEqual([
      'Er is 1 ding dat je kan helpen.', 'Er zijn 3 dingen die je kunnen helpen.',
      'There is 1 thing that can help you.', 'There are 3 things that can help you.',
    ]);
  });
});

describe('the page', () => {
  it('asks as the actor of the request, and shows what was found', async () => {
    const calls: [Actor, Asked][] = [];
    const service = { count: async (actor: Actor, asked: Asked) => { calls.push([actor, asked]); return { offers: 3 }; } };
    const actor: Actor = { acting: 'visitor', institutionId: 'here' };
    const ctx = {
      actor, lang: 'en', url: new URL('http://localhost/x/sample-room?level=2'),
      page: async ({ title }: { title: string }, body: unknown) => new Response(`${title}|${String(body)}`),
    } as Partial<Context> as Context;
    const answer = await viewSampleRoom(service)(ctx);
    expect(await answer.text()).toBe('New page|<h1>New page</h1><p>There are 3 things that can help you.</p>');
    expect(calls).toEqual([[actor, { level: 2 }]]);
  });
});
