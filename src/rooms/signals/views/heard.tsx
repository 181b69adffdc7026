import { Quoted } from '../../../ui/quoted/quoted.tsx';

export type About = {
  readonly theme: string;
  readonly said: readonly { readonly month: string; readonly lines: readonly string[] }[];
};

/** Impressions, theme by theme, word for word. */
export const Heard = ({ about, heading: Heading }: { about: readonly About[]; heading: 'h3' }) => (
  <div class="stack stack--loose">
    {about.map(({ theme, said }) => (
      <div class="stack stack--tight">
        <Heading>{theme}</Heading>
        {said.map(({ month, lines }) => <div><p class="soft small">{month}</p><Quoted lines={lines} /></div>)}
      </div>
    ))}
  </div>
);
