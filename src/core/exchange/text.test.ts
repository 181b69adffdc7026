import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';
import { either, firstSentence, plainText } from './text.ts';

describe('firstSentence', () => {
  it('stops at the first sentence, not at an abbreviation in small letters', () => {
    expect(firstSentence('Praat o.a. over slaap. Kom langs.')).toBe('Praat o.a. over slaap.');
  });
  it('is never longer than asked, and never empty for a text', () => {
    fc.assert(fc.property(fc.lorem({ maxCount: 60 }), (text) => {
      const sentence = firstSentence(text);
      expect(sentence.length).toBeLessThanOrEqual(160);
      expect(sentence.length).toBeGreaterThan(0);
    }));
  });
});

describe('plainText', () => {
  it('takes markup out and keeps the words', () => {
    expect(plainText('<p>Hulp bij <b>stress</b> &amp; slaap.</p><script>x</script>'))
      .toBe('Hulp bij stress & slaap.\nx');
    expect(plainText('voor < 18 jaar')).toBe('voor < 18 jaar');
  });
});

describe('languageOf', () => {
  it.each([
    ['Praat met een student die naar je luistert', 'nl'],
    ['Talk with a student who listens to you', 'en'],
    ['Mindfulness', undefined],
    ['', undefined],
  ] as const)('%s: %s', (text, lang) => expect(languageOf(text)).toBe(lang));
});

describe('either', () => {
  it('falls back to the other language, never to nothing', () => {
    expect(either({ en: 'Yoga' }, 'nl')).toBe('Yoga');
    expect(either({ nl: 'Rust', en: 'Calm' }, 'nl')).toBe('Rust');
    expect(either(undefined, 'nl')).toBeUndefined();
  });
});
