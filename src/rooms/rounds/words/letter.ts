const nl = {
  subject: (institution: string) => `Uitnodiging van ${institution}`,
  again: (institution: string) => `Nog een keer: uitnodiging van ${institution}`,
  hello: 'Dag,',
  notNeeded: 'Heb je al meegedaan? Dan hoef je niets te doen. Wij weten niet wie meedeed, daarom krijgt iedereen op de lijst deze mail.',
  invite: 'We willen graag weten hoe het met studenten gaat, in de studie en daarnaast. Met wat er van de groep uitkomt, kiezen we wat we beter gaan doen. Jij ziet meteen je eigen uitkomst, met wat je ermee kunt.',
  what: (title: string, minutes: number, day: string) =>
    `Het heet “${title}” en duurt ongeveer ${minutes === 1 ? '1 minuut' : `${minutes} minuten`}. Het kan tot en met ${day}. Je begint hier:`,
  free: 'Meedoen hoeft niet. Doe je niet mee, dan heeft dat geen enkel gevolg. Niemand ziet wie meedoet.',
  answers: 'Je antwoorden zijn van jou. Niemand op school kan ze lezen.',
  addressList: (day: string) => `Je adres staat op een lijst die alleen voor deze uitnodiging is. Op ${day} wissen we die lijst.`,
  last: 'Dit is de laatste mail hierover.',
};
const en: typeof nl = {
  subject: (institution) => `Invitation from ${institution}`,
  again: (institution) => `Once more: invitation from ${institution}`,
  hello: 'Hello,',
  notNeeded: 'Have you taken part already? Then there is nothing you need to do. We do not know who took part, so everybody on the list gets this mail.',
  invite: 'We would like to know how students are doing, in their studies and beside them. With what comes of the group we choose what we will do better. You see your own result at once, with what you can do with it.',
  what: (title, minutes, day) =>
    `It is called “${title}” and takes about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}. It is open up to and including ${day}. You start here:`,
  free: 'You need not take part. If you do not, nothing at all follows from it. Nobody sees who takes part.',
  answers: 'Your answers are yours. Nobody at school can read them.',
  addressList: (day) => `Your address is on a list that is only for this invitation. On ${day} we erase that list.`,
  last: 'This is the last mail about this.',
};

/** What stands in the mail, in the language of the line on the list. */
export const letterWords = { nl, en } as const;
