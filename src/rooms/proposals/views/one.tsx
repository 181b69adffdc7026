import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { Fact, Facts } from '../../../ui/facts/facts.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import type { OwnView } from '../presenters/own.ts';
import { wordsOf } from '../words/index.ts';
import { Lines } from './lines.tsx';

type Props = { lang: Lang; href: (path: string) => string; view: OwnView };

const Answer = ({ lang, view }: Omit<Props, 'href'>) => {
  const words = wordsOf(lang).one;
  const { money, room, contact } = view.gets;
  return (
    <section class="panel stack" aria-labelledby="answer">
      <h2 id="answer">{words.answer}</h2>
      <Lines text={view.answer ?? ''} />
      {(money || room || contact) && (
        <Facts>
          {money && <Fact name={words.money}>{money}</Fact>}
          {room && <Fact name={words.room}>{room}</Fact>}
          {contact && <Fact name={words.contact}>{contact}</Fact>}
        </Facts>
      )}
    </section>
  );
};

const Account = ({ lang, account }: { lang: Lang; account: NonNullable<OwnView['account']> }) => {
  const words = wordsOf(lang).one;
  return (
    <section class="panel stack" aria-labelledby="account">
      <h2 id="account">{words.account}</h2>
      <Lines text={account.text} />
      <Facts>
        {account.spent && <Fact name={words.spent}>{account.spent}</Fact>}
        {account.people !== undefined && <Fact name={words.people}>{account.people}</Fact>}
      </Facts>
    </section>
  );
};

/** One idea for who sent it: where it stands, the answer, and what can be done now. */
export const OnePage = ({ lang, href, view }: Props) => {
  const all = wordsOf(lang);
  const words = all.one;
  const path = `/ideeen/${view.id}`;
  const { money, room, help } = view.asks;
  return (
    <div class="stack">
      <Breadcrumb lang={lang} links={[{ href: href('/ideeen'), label: words.back }]} />
      <h1>{view.title}</h1>
      <Steps steps={view.steps} />
      {view.by && (
        <Notice lang={lang} title={words.waiting(view.by)}>
          {view.late && <p>{all.own.lateAnswer}</p>}
        </Notice>
      )}
      {view.answer && <Answer lang={lang} view={view} />}
      {view.account && <Account lang={lang} account={view.account} />}
      {view.moves.account && (
        <section class="stack">
          <p>{words.ask}</p>
          <p>
            <ButtonLink look="primary" href={href(`${path}/verslag`)}>
              {all.own.tell}
            </ButtonLink>
          </p>
        </section>
      )}
      <section class="stack measure" aria-labelledby="what">
        <h2 id="what">{words.what}</h2>
        <Lines text={view.what} />
        <Facts>
          {money && <Fact name={words.money}>{money}</Fact>}
          {room && <Fact name={words.room}>{room}</Fact>}
          {help && <Fact name={words.help}>{help}</Fact>}
          <Fact name={words.reach}>{view.reach ?? words.noName}</Fact>
        </Facts>
      </section>
      {view.moves.change && (
        <div class="row">
          <ButtonLink href={href(`${path}/bewerken`)}>{words.change}</ButtonLink>
          <a href={href(`${path}/terugtrekken`)}>{words.withdraw}</a>
        </div>
      )}
    </div>
  );
};
