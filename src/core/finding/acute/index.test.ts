import { describe, expect, it } from 'vitest';
import { recogniseAcute } from './index.ts';

const linesOf = (text: string) => recogniseAcute(text)?.lines ?? [];

describe('the order of the lines', () => {
  it.each([
    ['mijn huisgenoot heeft een hele strip pillen geslikt', '112'],
    ['she is unconscious and does not breathe', '112'],
    ['er loopt iemand met een mes op school', '112'],
    ['my friend is on the roof and wants to jump', '112'],
    ['een klasgenoot zegt dat hij morgen iedereen gaat neerschieten', '112'],
    ['mijn vriend hoort stemmen die zeggen dat hij het moet doen', '112'],
    ['ik denk aan zelfmoord', '113'],
    ['i do not want to wake up tomorrow', '113'],
    ['ik snij mezelf weer', '113'],
    ['ik ben verkracht', 'centrum-seksueel-geweld'],
    ['someone put something in my drink', 'centrum-seksueel-geweld'],
    ['mijn vader slaat me', 'veilig-thuis'],
    ['my parents are forcing me to marry', 'veilig-thuis'],
    ['mijn ex stalkt me', 'veilig-thuis'],
  ])('%s: %s first', (text, line) => {
    expect(linesOf(text)[0]).toBe(line);
  });

  it('names 113 next to 112 when suicide is in the words', () => {
    expect(linesOf('ze heeft alle pillen genomen omdat ze dood wil').slice(0, 2)).toEqual(['112', '113']);
  });

  it('puts the first line of every rule that was met before the other lines', () => {
    const lines = linesOf('mijn vriend slaat me en ik wil niet meer leven');
    expect(lines.slice(0, 2)).toEqual(['113', 'veilig-thuis']);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('ends with 112 first when violence at home happens now', () => {
    expect(linesOf('mijn ex staat voor de deur met een mes')[0]).toBe('112');
  });
});

describe('whom it is about', () => {
  it.each([
    ['ik wil niet meer leven', 'self'],
    ['mijn vriendin zegt dat ze dood wil', 'other'],
    ['my student is suicidal', 'other'],
    ['suïcide', 'unclear'],
    ['mijn vriend slaat me', 'self'],
    ['my roommate was raped', 'other'],
    ['i think my friend wants to kill herself', 'other'],
  ])('%s: %s', (text, about) => {
    expect(recogniseAcute(text)?.about).toBe(about);
  });
});

describe('how it is typed', () => {
  it.each([
    'IK WIL DOOD', 'ik  wil   dood', 'ík wíl dóód', 'ik wil dooood', 'ikwildood', 'k wil doot', 'zelfm00rd',
    'zelf moord', 'z e l f m o o r d', 's*icide', 'su!cidal', 'k.m.s', 'ik wil... niet meer... leven',
    'ik wil niet\nmeer leven',
  ])('recognises %s', (text) => {
    expect(recogniseAcute(text)).toBeDefined();
  });
});

describe('everyday words beside acute ones', () => {
  it('do not hide them', () => {
    expect(recogniseAcute('ik schrik me dood van mijn cijfers en ik wil niet meer leven')).toBeDefined();
    expect(recogniseAcute('my cat died and now i want to die too')).toBeDefined();
    expect(recogniseAcute('mijn broer heeft zelfmoord gepleegd en nu wil ik ook niet meer leven')).toBeDefined();
  });

  it('do not add up to acute ones', () => {
    expect(recogniseAcute('mijn kat is dood. ik wil een ander vak.')).toBeUndefined();
    expect(recogniseAcute('niet dood maar levend, die batterij')).toBeUndefined();
  });
});

describe('a very long text', () => {
  const filler = 'Ik heb het druk met mijn studie en mijn bijbaan. '.repeat(400);

  it('is read at its beginning and at its end', () => {
    expect(recogniseAcute(filler)).toBeUndefined();
    expect(recogniseAcute(`Ik wil niet meer leven. ${filler}`)).toBeDefined();
    expect(recogniseAcute(`${filler} Ik wil niet meer leven.`)).toBeDefined();
  });
});
