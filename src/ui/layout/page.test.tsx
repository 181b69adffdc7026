import { describe, expect, it } from 'vitest';
import { Page, type PageProps } from './page.tsx';
import { inOtherLanguage } from './paths.ts';

const show = async (props: Partial<PageProps>): Promise<string> =>
  String(await <Page lang="nl" title="Hulp vinden" path="/voorbeeld/" {...props}><h1>Hulp vinden</h1></Page>);

describe('a page', () => {
  it('starts with the doctype, says its language, and has one skip link to its content', async () => {
    const html = await show({ lang: 'en' });
    expect(html).toMatch(/^<!doctype html><html lang="en"/i);
    expect(html).toContain('href="#inhoud"');
    expect(html).toContain('<main id="inhoud"');
  });

  it('leads to the same page in the other language, in that language', async () => {
    const html = await show({ path: '/voorbeeld/thema?id=fs-t.3.2' });
    expect(html).toContain('href="/voorbeeld/thema?id=fs-t.3.2&amp;lang=en" lang="en"');
  });

  it('marks where you are in the menu, and nothing when you are elsewhere', async () => {
    const nav = [{ href: '/a', label: 'A', id: 'a' }, { href: '/b', label: 'B' }];
    expect(await show({ nav, here: 'a' })).toContain('<a href="/a" aria-current="page">');
    expect(await show({ nav })).not.toContain('aria-current');
  });

  it('offers to sign in only to who is not signed in, and to sign out only by POST', async () => {
    const person = { name: 'Fenna Fictief', links: [], signOut: '/uit' };
    expect(await show({ signIn: true })).toContain('Inloggen');
    const signedIn = await show({ signIn: true, person });
    expect(signedIn).not.toContain('Inloggen');
    expect(signedIn).toContain('<form method="post" action="/uit">');
  });

  it('writes what it is given as text', async () => {
    const html = await show({ institution: { name: '<b>x</b>', base: '/x' }, title: '</title><script>' });
    expect(html).not.toContain('<b>x</b>');
    expect(html).not.toContain('</title><script>');
  });
});

describe('inOtherLanguage', () => {
  it('keeps the rest of the query and replaces the language', () => {
    expect(inOtherLanguage('/a?lang=nl&p=2', 'en')).toBe('/a?lang=en&p=2');
    expect(inOtherLanguage('/a', 'nl')).toBe('/a?lang=nl');
  });
});
