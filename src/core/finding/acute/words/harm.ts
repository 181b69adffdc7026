/** Words for dying, wanting, ending, hurting; the heart of the rules. */
export const HARM = {
  /** wanting, in a form that takes another verb */
  wil: `
    wil wou wilde willen wilt wilden zou zouden hoop hoopte wens wenste verlang verlangt verlangde verlangen liever
    graag liefst beter ga gaat gaan zal zullen probeer probeert probeerde proberen moet moest mag mogen overweeg
    overweegt overwegen kan kon zin neiging drang behoefte klaar bereid plan plannen dreigt dreigde dreigen wouden
    wilder denk denkt dacht zegt zei zeggen zegd gezegd bezig vastbesloten besloten wilje will
  `,
  want: `
    want wants wanted wanting wish wishes wished hope hoping rather prefer ready going gonna need needs planning
    plan plans tempted feel feels feeling urge urges thinking thought think about try tries trying tried deserve
    deserves consider considering considered decided decide threatening threatens threatened intend intends willing
    will would like love ought have might could should contemplating keep
  `,
  /** to be dead, to die (nl) */
  sterf: `
    dood doodgaan doodgaat doodga doodgingen doodging doodzijn sterven sterf sterft stierf verongelukken creperen
    heengaan doodvallen doodvriezen inslapen doodbloeden doodgereden doodrijden
  `,
  /** dying (en) */
  die: 'die dying dead died death perish',
  /** killing oneself: verbs that need "mezelf", "me", "zichzelf" or "myself" */
  kill: `
    vermoorden vermoord vermoordt doden doodt doodmaken doodmaak doodmaakt afmaken killen kapotmaken kapotmaak
    vergassen ophangen verhangen verhang opknopen verdrinken doodschieten doodschiet doodsteken neersteken ombrengen
    vergiftigen wurgen verzuipen vergast kill kills killing killed off offing unalive hang hanging drown drowning
    shoot shooting poison strangle delete murder end ending overdose suicide verongelukken slachten doodspringen
    doodhongeren
  `,
  life: 'leven leventje life lives existence bestaan lifes',
  /** suicide by name */
  suicide: `
    zelfmoord* suicid* zelfdoding* zelfdoden zelfdodings* suiside suicid suecide suizide suicede zelvmoord selfmoord
    suicidaal suicidale suicidal suicide suicides zelfmoordgedachten zelfmoordneigingen zelfmoordplannen
    zelfmoordpoging* suicidepoging* doodsgedachten doodsgedachte doodswens* doodsverlangen doodwens doodsdrang
    stervenswens levensmoe levensmoeheid levensbeu unalive unaliving unalived sewerslide kms ikms zelfmoordgeneigd
    zelfmoordneiging suiciderisico suicidegedachten zelfmoordactie zelfmoordidee suicidaliteit suicidality
    selfdelete
  `,
  /** suicide, as something somebody does or thinks of (no prevention, no squad) */
  suiciding: `
    zelfmoord zelfdoding suicide zelfmoordpoging zelfmoordpogingen suicidepoging zelfmoordgedachten suicidegedachten
    zelfmoordplannen zelfmoordneigingen zelfmoordneiging suicidaal suicidale suicidal doodsgedachten doodswens
    doodswensen unalive kms suiside zelfmoordplan suicideplan levensmoe
  `,
  thoughts: `
    gedachten gedachte denk denkt dacht denken gedacht nadenken nagedacht piekert pieker piekeren fantaseer
    fantaseert fantaseren plannen plan plant neiging neigingen thoughts thought think thinks thinking ideation plans
    planning idea ideas feelings feeling urges praat praten pratend sprak gesproken talks talking talked hints
    joking googelt googelde opzoekt opgezocht zoekt googled googling searching searched appt appte appen stuurt
    schreef schrijft geschreven posten post postte tweet writes wrote texted posted mentions mentioned begint begon
    hint obsessed droom droomt dromen dreaming dreams
  `,
  do: `
    plegen pleeg pleegt pleegde gepleegd doen doe doet deed gedaan commit commits committing committed attempt
    attempts attempted attempting begaan begaat poging pogingen ondernemen ondernomen gepland overwegen overweeg
    overweegt overwogen overwoog
  `,
  wake: 'wakker opstaan ontwaken opwaken wakkerworden',
} as const;
