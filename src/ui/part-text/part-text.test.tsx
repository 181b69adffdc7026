import { describe, expect, it } from 'vitest';
import { PartText } from './part-text.tsx';

describe('a text that may lack a language', () => {
  it('is plain in the language of the page', () => {
    expect(String(<PartText lang="en" text={{ nl: 'ja', en: 'yes' }} />)).toBe('yes');
  });
  it('is marked when only the other language is there', () => {
    expect(String(<PartText lang="en" text={{ nl: 'ja' }} />)).toBe('<span lang="nl">ja</span>');
  });
});
