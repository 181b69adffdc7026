import type { Context } from '../../../platform/http/context.ts';
import { isDraft, isUnderWay } from '../../../core/hand-over/states.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import type { HandOverService } from '../service.ts';
import { wordsOf } from '../words.ts';
import { idOf, titled } from './at.ts';

const pathOf = (ctx: Context) => ctx.href(`/overdracht/${idOf(ctx)}`);

/** GET …/stoppen: asks once more. */
export const viewStop =
  ({ student }: HandOverService) =>
  async (ctx: Context) => {
    const { row } = await student.one(ctx.actor, idOf(ctx));
    const words = wordsOf(ctx.lang).stop;
    const [question, text, yes] = isDraft(row.state)
      ? [words.draft, words.draftText, words.draftYes]
      : isUnderWay(row.state)
        ? [words.withdraw, words.withdrawText, words.withdrawYes]
        : [words.ended, words.endedText, words.endedYes];
    return ctx.page(
      titled(ctx),
      <Confirm
        lang={ctx.lang}
        action={`${pathOf(ctx)}/stoppen`}
        question={question}
        yes={yes}
        back={pathOf(ctx)}
        danger
      >
        <p>{text}</p>
      </Confirm>,
    );
  };

/** POST …/stoppen: it is gone. */
export const submitStop =
  ({ student }: HandOverService) =>
  async (ctx: Context) => {
    ctx.about(idOf(ctx));
    await student.stop(ctx.actor, idOf(ctx), ctx.now);
    const words = wordsOf(ctx.lang).stop;
    return ctx.page(
      { ...titled(ctx), address: ctx.href('/overdracht') },
      <>
        <h1>{words.doneTitle}</h1>
        <p>{words.done}</p>
        <p>
          <a href={ctx.href('/overdracht')}>{words.back}</a>
        </p>
      </>,
    );
  };

