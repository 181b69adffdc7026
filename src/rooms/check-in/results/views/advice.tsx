import type { Lang } from '../../../../core/frameworks/types.ts';
import { Button, ButtonLink } from '../../../../ui/button/button.tsx';
import { Level } from '../../../../ui/level/level.tsx';
import { PartText } from '../../../../ui/part-text/part-text.tsx';
import type { AdviceView, Steps } from '../presenter-advice.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string; advice: Steps;
  aside: readonly { readonly key: string; readonly label: string }[];
  /** where advice is put away; absent while the check-in is not kept */
  away?: string;
};

const Offers = ({ lang, href, offers }: Pick<Props, 'lang' | 'href'> & { offers: AdviceView['offers'] }) => (
  <ul class="tips__offers plain-list">
    {offers.map(({ id, name, soon }) => (
      <li>
        <a href={href(`/aanbod/${id}`)}><PartText lang={lang} text={name} /></a>
        {soon && <span class="soft"> · {soon}</span>}
      </li>
    ))}
  </ul>
);

const One = ({ lang, href, away, one }: Props & { one: AdviceView }) => {
  const words = wordsOf(lang);
  return (
    <li class="tips__one">
      <h3 class="tips__title"><a href={href(one.path)}>{one.label}</a></h3>
      <p>{one.because}</p>
      {one.offers.length > 0 && <Offers lang={lang} href={href} offers={one.offers} />}
      <div class="tips__ways">
        <details class="more">
          <summary>{words.why}<span class="visually-hidden">: {one.label}</span></summary>
          <ul>{one.led.map((line) => <li>{line}</li>)}</ul>
          <p class="soft small">{one.rule}</p>
        </details>
        {away && (
          <form method="post" action={away} class="no-print">
            <input type="hidden" name="key" value={one.key} />
            <Button look="subtle">
              <span aria-hidden="true">{words.notForMe}</span>
              <span class="visually-hidden">{words.notForMeOf(one.label)}</span>
            </Button>
          </form>
        )}
      </div>
    </li>
  );
};

/** What may help, from light to heavy, each with what led to it; what was put away can be taken back. */
export const Advice = (props: Props) => {
  const { lang, href, advice, aside, away } = props;
  const words = wordsOf(lang);
  return (
    <section class="stack" aria-labelledby="doen">
      <h2 id="doen">{words.adviceTitle}</h2>
      <p>{advice.length > 0 ? words.adviceLead : words.noAdvice}</p>
      <ol class="tips plain-list">
        {advice.map(({ step, label, tips }) => (
          <li class="panel tips__group">
            <Level lang={lang} level={step} label={label} />
            <ul class="plain-list">{tips.map((one) => <One {...props} one={one} />)}</ul>
          </li>
        ))}
      </ol>
      <div><ButtonLink href={href('/hulp')}>{words.find}</ButtonLink></div>
      {away && aside.length > 0 && (
        <details class="more no-print">
          <summary>{words.asideTitle(aside.length)}</summary>
          <ul class="plain-list stack stack--tight">
            {aside.map(({ key, label }) => (
              <li>
                <form method="post" action={away} class="row">
                  <input type="hidden" name="key" value={key} />
                  <input type="hidden" name="back" value="1" />
                  <span>{label}</span>
                  <Button look="subtle">
                    <span aria-hidden="true">{words.showAgain}</span>
                    <span class="visually-hidden">{words.showAgainOf(label)}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
