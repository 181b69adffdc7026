import { describe, expect, it } from 'vitest';
import { answerWith } from './answer.ts';
import { routes } from './content/routes/index.ts';
import { routeIndex } from './matching/match-routes.ts';

const index = routeIndex(routes);
const read = (words: string) => {
  const { urgency, best, others } = answerWith(index, words);
  return { rule: urgency?.rule, best: best?.key, others: others.map(({ key }) => key) };
};

describe('what a guide hears', () => {
  it('that it has no use: a route, the branch open, and the route about not wanting to live next (GUIDE-5)', () => {
    for (const words of ['hij komt niet meer en zegt dat het geen zin heeft', 'he stopped coming and says there is no point']) {
      const answer = read(words);
      expect(answer.rule).toBe('GUIDE-2');
      expect([answer.best, answer.others[0]]).toContain('niet-meer-willen-leven');
    }
  });

  it('about wanting to die: that route first', () => {
    expect(read('ze wil dood')).toMatchObject({ rule: 'GUIDE-1', best: 'niet-meer-willen-leven' });
  });

  it('about violence: the branch open, and the words decide which route', () => {
    const answer = read('hij wordt thuis geslagen door zijn vader');
    expect(answer.rule).toBe('GUIDE-1');
    expect(answer.best).not.toBe('niet-meer-willen-leven');
  });

  it('about sleep: a route, and the branch one tap away', () => {
    expect(read('slaapt slecht')).toMatchObject({ rule: undefined, best: 'slaap' });
  });

  it('about nothing here: no route', () => expect(read('treinkaartje kopen')).toEqual({ rule: undefined, best: undefined, others: [] }));

  it('in an institution without that route: still the branch', () => {
    const without = routeIndex(routes.filter(({ key }) => key !== 'niet-meer-willen-leven'));
    expect(answerWith(without, 'ze wil dood').urgency?.rule).toBe('GUIDE-1');
  });
});
