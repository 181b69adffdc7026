/**
 * Example lines that show acute danger: thoughts of suicide, about oneself.
 * As typed on a phone, parted by a bar.
 */
export const DANGER_1 = {
  suicide: {
    nl: `
      ik wil niet meer leven | ik wil dood | ik wil eig gewoon dood | ik wil niet meer ik ben op van dit leven |
      ik wil er niet meer zijn | ik hoef niet meer | voor mij hoeft het niet meer zo |
      ik zie het leven niet meer zitten | zie t nie meer zitten allemaal | ik wou dat ik dood was |
      was ik maar dood | was ik maar nooit geboren | had mama me maar nooit gekregen |
      ik denk elke dag aan doodgaan | denk veel aan de dood de laatste tijd | ik denk aan zelfmoord |
      zelfmoordgedachten | suicidale gedachten | suicidaal | suïcidale gevoelens en geen idee waar ik heen moet |
      ik ben suicidaal denk ik | zlefmoord | zelfmoort gedachtes |
      ik heb weer suicidale gedachten sinds de herkansing | zit met gedachten over er een einde aan maken |
      ik wil er een eind aan maken | einde aan mn leven maken | wil een einde maken aan alles |
      ik wil gewoon slapen en niet meer wakker worden | hoop elke avond dat ik morgen niet wakker word |
      zou t niet erg vinden als ik niet meer wakker werd | als ik vannacht doodga vind ik dat prima |
      als een auto me zou aanrijden zou ik het niet erg vinden |
      hoop soms dat ik een ongeluk krijg zodat het voorbij is | ik wil verdwijnen voor altijd |
      wil gewoon weg zijn voorgoed | zou het liefst niet meer bestaan | ik wil niet meer bestaan |
      niemand zou me missen als ik er niet meer was | ze zijn beter af zonder mij |
      mijn ouders zouden beter af zijn zonder mij | iedereen is beter af als ik er niet ben |
      ik ben alleen maar een last voor iedereen | ben mn familie tot last ze kunnen beter zonder mij verder |
      ik zie geen uitweg meer | geen uitweg | er is geen andere uitweg meer voor mij |
      ik zie maar 1 oplossing en dat is doodgaan | ben het leven moe | levensmoe | ik ben zo moe van het leven |
      ik ben moe van bestaan | mijn leven is niks waard kan net zo goed stoppen met leven |
      het leven heeft geen zin meer voor mij | waarom zou ik nog verder leven | waarom leef ik eigenlijk nog |
      ik weet niet waarom ik nog blijf leven | ik leef alleen nog voor mn kat |
      ik blijf alleen nog leven voor mn zusje | ik heb een afscheidsbrief geschreven |
      heb brieven geschreven voor als ik er niet meer ben | ik ben begonnen aan een afscheidsbrief aan mijn ouders |
      ik zoek op hoe je dood kan gaan zonder pijn | ik denk na over hoe ik het zou doen |
      ik heb een plan om er niet meer te zijn | weet al hoe ik het ga doen maar nog niet wanneer |
      ik heb een datum geprikt om eruit te stappen | ik wil eruit stappen |
      denk erover om uit het leven te stappen | ik wil mezelf iets aandoen | bang dat ik mezelf wat aandoe |
      ik ben bang voor mezelf en wat ik ga doen vannacht | ik vertrouw mezelf niet meer alleen op mn kamer |
      ik wil mezelf van kant maken | mezelf van het leven beroven |
      ik maak mezelf nog eens kapot ik wil niet meer verder leven | kwil nie meer leven |
      kzie het echt niet meer zitten wil ni meer leven | ge moet weten ik wil eigenlijk dood |
      k wil mij van kant maken | ik wil er vanaf zijn van dit leven | als het zo moet dan liever dood |
      dan ben ik liever dood | liever dood dan nog een jaar zo | ik ga liever dood dan dat ik zo verder moet |
      ik kan zo niet verder leven | ik hou dit leven niet meer vol | ik kan dit leven niet meer aan |
      ik heb al eerder een poging gedaan | vorig jaar een suicidepoging gedaan en het komt terug |
      ik heb vorige week een poging gedaan en niemand weet het | na mijn poging moet ik weer naar school hoe dan |
      ik sta bij het spoor vaak te denken wat als | soms als de trein komt denk ik ik kan nu gewoon |
      als ik op een brug sta trekt het me | ik durf niet meer op het balkon te staan door mn gedachten |
      ik heb donkere gedachten over niet meer willen leven | donkere gedachten over mijn eigen dood | doodswens |
      heb een doodswens is dat gek | ik verlang naar de dood |
      ik fantaseer over mijn eigen begrafenis en dat lucht op |
      ik geef mn spullen weg heb ze toch niet meer nodig straks | ik haal mijn verjaardag denk ik niet ik wil niet |
      ik haal de kerst niet en dat is goed zo | ik ga er toch niet meer zijn volgend jaar |
      tegen de tijd van de diploma uitreiking ben ik er niet meer |
      ik wil niet 21 worden ik wil gewoon stoppen met leven | klaar met leven | ben er klaar mee met het leven |
      ik ben klaar met alles en wil weg van deze wereld | ik hoor niet op deze wereld |
      deze wereld is niks voor mij ik wil weg | ik wil naar mn opa in de hemel |
      ik wil bij mijn overleden moeder zijn | kms ik meen het | wil kms | denk aan unalive |
      ik wil mezelf unaliven fr`,
    en: `
      i want to die | i dont want to be alive anymore | i dont want to live anymore | wanna die |
      i just want to not exist | i wish i was dead | wish i was never born | i keep thinking about killing myself |
      thinking about suicide | suicidal thoughts | suicidal and dont know who to talk to | im feeling suicidel |
      i think about ending it all | thinking of ending my life | i want it all to end for good |
      i hope i dont wake up tomorrow | i go to sleep hoping i wont wake up |
      i would not mind if i got hit by a bus | everyone would be better off without me |
      my parents would be better off if i was gone | im just a burden to everyone and should not be here |
      i see no way out | there is no way out for me anymore | im so tired of being alive | tired of living |
      life is not worth living | i have nothing left to live for | i dont see a reason to keep living |
      whats the point of staying alive | i wrote a goodbye letter | i have written a note to my family |
      i have a plan to end my life | been looking up how to die |
      i tried to end my life last year and it is coming back |
      i attempted suicide two months ago nobody at uni knows | i dont trust myself to be alone tonight`,
  },
} as const;
