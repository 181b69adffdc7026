import type { Gallery } from '../fixture.ts';
import { Notice } from './notice.tsx';

const KINDS = ['info', 'ok', 'warning', 'error'] as const;

export const gallery: Gallery = {
  component: 'notice',
  notes: 'Notice { lang, kind?: info | ok | warning | error, title?, live?, children }.',
  fixtures: KINDS.map((kind) => ({
    name: kind,
    render: (lang) => (
      <Notice lang={lang} kind={kind} live={kind === 'ok'}>
        <p>{lang === 'nl' ? 'Er is meer: ' : 'There is more: '}<a href="#a">{lang === 'nl' ? 'lees' : 'read'}</a>.</p>
      </Notice>
    ),
  })),
};
