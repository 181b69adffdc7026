import type { PartText } from '../../core/initiatives/types.ts';
import type { Letter } from '../../platform/mail/mailer.ts';

/** The mail to the owner of an offer, in both languages. The subject does not say what the offer is about. */
export function letterFor(to: string, { name }: { readonly name: PartText }, address: string): Letter {
  const nl = name.nl ?? name.en ?? '';
  const en = name.en ?? name.nl ?? '';
  return {
    to,
    subject: 'Klopt dit nog? / Does this still hold?',
    text: [
      'Dag,',
      '',
      `Jij zorgt voor: ${nl}`,
      'Klopt nog wat studenten daarover lezen? Kijk even en antwoord met één klik. Je hoeft niet in te loggen:',
      address,
      '',
      'Doe je niets, dan vragen we het nog eens. Wat niemand bevestigt, verdwijnt na een tijd van de lijst.',
      '',
      '—',
      '',
      'Hello,',
      '',
      `You look after: ${en}`,
      'Does what students read about it still hold? Have a look and answer with one click. No need to sign in:',
      address,
      '',
      'If you do nothing, we will ask once more. What nobody confirms leaves the list after a while.',
      '',
    ].join('\n'),
  };
}
