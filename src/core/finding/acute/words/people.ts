/** Words for people and for the one who types. */
export const PEOPLE = {
  ik: 'ik ikke k i',
  mij: 'me mij mezelf mijzelf mn myself ons us',
  self: `
    mezelf mijzelf myself meself zichzelf zichzelve haarzelf hemzelf jezelf onszelf himself herself themself
    themselves theirself hisself yourself oneself itself zelf
  `,
  /** pronouns for somebody else */
  they: 'hij zij ze hem haar hen hun he she they him her them die',
  /** people one lives or studies with, and anybody */
  person: `
    vriend vriendin vriendje vriendinnetje vrienden vriendinnen maat maatje matti mattie bestie bff huisgenoot
    huisgenote huisgenootje huisgenoten kamergenoot kamergenote studiegenoot studiegenote klasgenoot klasgenote
    klasgenootje ploeggenoot teamgenoot clubgenoot jaargenoot groepsgenoot medestudent medestudente student studente
    studenten leerling leerlinge docent docente leraar lerares mentor tutor slber stagiair stagiaire coach collega
    stagebegeleider buurman buurvrouw buurjongen buurmeisje buren buur iemand niemand man vrouw jongen meisje gast
    boy gozer kerel dude guy girl woman person someone somebody friend friends homie buddy mate roommate roomie
    flatmate housemate classmate students teacher professor colleague coworker neighbour neighbor stranger bro sis
    crush date onbekende voorbijganger vreemde anyone stel groep groepje kids jongens mannen mensen men people
    tiener kennis
  `,
  /** family and partners, whoever can make a home unsafe */
  family: `
    vader pa papa pap moeder ma mama mam ouders ouder broer broertje broers zus zusje zussen stiefvader stiefmoeder
    stiefpa stiefbroer pleegvader pleegmoeder pleegouders schoonvader schoonmoeder schoonouders oom tante neef nicht
    opa oma familie gezin zoon dochter kind kindje kinderen baby partner ex expartner exvriend exvriendin exman
    echtgenoot echtgenote verloofde vriend vriendje vriendin man vrouw dad father mom mum mother parents parent
    brother sister stepdad stepfather stepmom stepmother stepbrother uncle aunt cousin grandpa grandma family son
    daughter child children boyfriend girlfriend bf gf husband wife fiance fiancee exboyfriend exgirlfriend spouse
    papas mamas vaders moeders boyfriends husbands dads fathers verkering scharrel wederhelft lief vriendinnetje bae
  `,
  /** somebody, as the subject of a sentence */
  someone: '@person @family hij zij ze he she they who hij die',
} as const;
