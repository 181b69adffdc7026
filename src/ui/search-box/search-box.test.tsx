import { describe, expect, it } from 'vitest';
import { SearchBox } from './search-box.tsx';

describe('the search box', () => {
  const html = String(<SearchBox lang="nl" action="/hulp" value={'"><script>'} examples={['stress']} />);

  it('sends words by POST only, so that they never stand in an address', () => {
    const methods = [...html.matchAll(/<form[^>]*>/g)].map(([form]) => form);
    expect(methods).toHaveLength(2);
    expect(methods.every((form) => form.includes('method="post"'))).toBe(true);
    expect(html).not.toContain('method="get"');
  });

  it('asks the browser not to keep or send what is typed', () => {
    expect(html).toContain('autocomplete="off"');
    expect(html).toContain('spellcheck="false"');
  });

  it('gives back what was typed as text', () => expect(html).not.toContain('<script>'));
});
