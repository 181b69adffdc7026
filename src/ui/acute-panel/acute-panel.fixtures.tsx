import type { Gallery } from '../fixture.ts';
import type { Lang } from '../words/index.ts';
import { AcutePanel } from './acute-panel.tsx';
import type { AcuteLine } from './line.ts';

const lines = (lang: Lang): AcuteLine[] => [
  {
    name: lang === 'nl' ? '113 Zelfmoordpreventie' : '113 Suicide Prevention',
    what: lang === 'nl' ? 'Praat met iemand die luistert.' : 'Talk to someone who listens.',
    phone: '0800-0113', tel: 'tel:08000113', chatUrl: 'https://www.113.nl',
    hours: lang === 'nl' ? 'Dag en nacht' : 'Day and night', notes: lang === 'nl' ? ['gratis', 'anoniem'] : ['free'],
  },
  {
    name: '112', what: lang === 'nl' ? 'Als er nu gevaar is.' : 'When there is danger now.',
    phone: '112', tel: 'tel:112', hours: lang === 'nl' ? 'Dag en nacht' : 'Day and night',
  },
];

const own = (lang: Lang): AcuteLine => ({
  name: lang === 'nl' ? 'Crisiscontact van de school' : 'Crisis contact of the school',
  what: lang === 'nl' ? 'Iemand die met je meedenkt.' : 'Somebody who thinks along with you.',
  phone: '000-0000000', tel: 'tel:0000000000', hours: lang === 'nl' ? 'Werkdagen, 9.00–17.00' : 'Working days, 9–17',
});

export const gallery: Gallery = {
  component: 'acute-panel',
  notes: 'AcutePanel { lang, lines, own?, noGp?, title?, intro?, alone?, below? }. Once on a page; lines in the order given.',
  fixtures: [{
    name: 'Above results, with the own contact and a way without a general practitioner',
    render: (lang) => (
      <AcutePanel lang={lang} lines={lines(lang)} own={own(lang)}
        noGp={<p>{lang === 'nl' ? 'Bel de huisartsenpost.' : 'Call the out-of-hours clinic.'}</p>} />
    ),
  }],
};
