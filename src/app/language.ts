import type { Lang } from '../core/frameworks/types.ts';
import { cookieOf } from '../platform/http/cookies.ts';
import type { Theme } from '../ui/layout/page.tsx';

const isLang = (text: string | null | undefined): text is Lang => text === 'nl' || text === 'en';

/** The first language of the browser that we speak; Dutch when it names neither. */
function accepted(header: string | null): Lang {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', q] = part.trim().split(';q=');
    return { lang: tag.slice(0, 2).toLowerCase(), weight: q === undefined ? 1 : Number(q) };
  });
  const known = wanted.filter(({ lang }) => isLang(lang)).sort((a, b) => b.weight - a.weight)[0];
  return (known?.lang as Lang | undefined) ?? 'nl';
}

/** The language of a page: asked for in the address, chosen before, or the browser's. */
export function languageOf(request: Request, url: URL): { lang: Lang; chosen: boolean } {
  const asked = url.searchParams.get('lang');
  if (isLang(asked)) return { lang: asked, chosen: true };
  const kept = cookieOf(request, 'lang');
  return { lang: isLang(kept) ? kept : accepted(request.headers.get('accept-language')), chosen: false };
}

export function themeOf(request: Request): Theme {
  const kept = cookieOf(request, 'theme');
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}
