import type { Gallery } from '../fixture.ts';
import { Button, ButtonLink, Buttons } from './button.tsx';

export const gallery: Gallery = {
  component: 'button',
  notes: 'Button { look?, icon?, type?, name?, value?, formaction?, form?, disabled? }; ButtonLink { href, look?, '
    + 'icon?, rel?, download? }; Buttons puts them beside each other. Looks: primary, secondary, subtle, danger.',
  fixtures: [
    { name: 'All looks', render: (lang) => (
      <Buttons>
        <Button>{lang === 'nl' ? 'Bewaar' : 'Save'}</Button>
        <Button look="secondary">{lang === 'nl' ? 'Bekijk' : 'Preview'}</Button>
        <Button look="subtle">{lang === 'nl' ? 'Later' : 'Later'}</Button>
        <Button look="danger">{lang === 'nl' ? 'Verwijder' : 'Delete'}</Button>
        <Button disabled>{lang === 'nl' ? 'Even niet' : 'Not now'}</Button>
      </Buttons>
    ) },
    { name: 'Links, with a drawing', render: (lang) => (
      <Buttons>
        <ButtonLink look="primary" icon="phone" href="tel:112">{lang === 'nl' ? 'Bel 112' : 'Call 112'}</ButtonLink>
        <ButtonLink icon="clock" href="#a">{lang === 'nl' ? 'Zet in je agenda' : 'Put in your calendar'}</ButtonLink>
      </Buttons>
    ) },
  ],
};
