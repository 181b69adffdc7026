import { fingerprint, type Asset } from '../asset.ts';
import { emblemMarkup } from './emblem.tsx';

/** The emblem as an icon of the browser's tab, in fixed colours on no ground. */
export const favicon = (): Asset => {
  const body = emblemMarkup();
  return { name: 'favicon.svg', path: `/assets/favicon.${fingerprint(body)}.svg`, type: 'image/svg+xml', body };
};
