/**
 * Example lines with tempting words and no danger.
 * As typed on a phone, parted by a bar.
 */
export const EVERYDAY_2 = {
  everyday: {
    nl: `
      ik wil stoppen met mijn studie | stoppen met mijn opleiding en dan | ik wil ermee stoppen met die studie |
      ik ben klaar met deze opleiding | zo klaar met school | ben er klaar mee met groepsopdrachten |
      ik zie het niet meer zitten met deze studie | zie mijn studie niet meer zitten |
      ik zie het niet zitten om te presenteren | zie op tegen volgende week | ik wil niet meer naar stage |
      wil niet meer samenwonen met mijn huisgenoten | ik trek het niet meer met die drukte |
      trek het niet meer met mijn rooster | ik kan niet meer van het lachen | ik kan niet meer met wiskunde help |
      ik hou het niet meer vol met werk en studie samen | hou deze stage niet vol | het wordt me te veel |
      alles wordt me te veel school werk thuis | ik ben op | opgebrand | burn out denk ik |
      burnout klachten student | overspannen en geen zin meer in school | ik voel me leeg na mijn tentamens |
      ik voel me somber | voel me somber in de winter | winterdip | ik huil veel de laatste tijd |
      moet steeds huilen en weet niet waarom | ik ben verdrietig sinds het uit is | liefdesverdriet |
      het is uit met mijn vriend en ik ben kapot | mijn vriendin heeft het uitgemaakt |
      ik wil het uitmaken maar durf niet | ik ga er een eind aan maken met mijn vriend want we passen niet |
      een punt zetten achter mijn relatie | einde relatie en nu woon ik nergens |
      hoe beeindig ik mijn huurcontract | contract met stagebedrijf beeindigen | abonnement sportschool opzeggen |
      opzeggen van mijn kamer | uitschrijven van de opleiding | ik wil mijn studie beeindigen per februari |
      er een punt achter zetten qua studie en iets anders kiezen | ik zie geen uitweg uit mijn planning |
      zit vast in mijn scriptie | loop vast met mijn onderzoek | ik loop vast |
      weet niet meer waar ik moet beginnen | ik ben eenzaam | eenzaam in mn studentenkamer |
      geen vrienden in de klas | ik voel me alleen sinds ik verhuisd ben | ik zit altijd alleen in de pauze |
      heimwee | mis mijn familie | ik voel me niet thuis op deze opleiding | ik hoor er niet bij in mijn klas |
      voel me een buitenbeentje | ik heb ruzie met mijn huisgenoot | ruzie met mijn moeder over mijn studie |
      mijn ouders schreeuwen veel tegen elkaar ze gaan scheiden | ouders gaan scheiden |
      mijn vader is teleurgesteld in mij | mn pa is boos omdat ik gezakt ben | thuis altijd drukte kan niet leren |
      ik kan thuis niet rustig studeren | gedoe met mn ex over de borg |
      mijn ex en ik zitten in dezelfde klas ongemakkelijk | mijn ex volgt me weer op insta grappig |
      iemand heeft me ontvolgd en dat doet pijn | wie volgt mijn vakken nog meer | welke vakken moet ik volgen |
      volgen jullie ook het college online | mijn docent volgt mijn voortgang niet |
      ik word niet gevolgd door mijn slb er is geen contact | track and trace van mijn boeken |
      mijn beoordelaar kraakte me af | ik werd afgebrand tijdens feedback | docent brandde mijn verslag af |
      ik ben zo boos op mijn groepje | woedend op duo | boos op de examencommissie |
      ik kan die docent wel wurgen met zn cijfers haha | kan mijn wekker wel tegen de muur gooien |
      ik sla mijn laptop nog eens stuk | sla ik een jaar over | een jaar overslaan kan dat |
      vak overslaan en later inhalen | hoe sla ik mijn bestand op | slaan ze je punten over als je ziek bent |
      dat sloeg nergens op die toets | de vlam sloeg in de pan bij het koken in de les koksopleiding |
      paniek voor tentamen | ik krijg paniekaanvallen in de trein | paniekaanval gehad in college |
      hartkloppingen door stress | ik hyperventileer als ik moet spreken | faalangst |
      faalangst voor rijexamen en tentamens | black-out tijdens toets | blackout bij mondeling | bang om te zakken |
      bang voor de herkansing | bang om uit de boot te vallen | bang in het donker op campus meer lampen graag |
      ik durf niet te bellen | durf mijn slber niet te mailen | ik slaap slecht |
      slaap maar 5 uur door mijn bijbaan | ik lig wakker van geld | kan niet slapen voor tentamens |
      hele nacht doorgehaald voor een verslag | niet geslapen door feestende buren |
      ik droomde dat ik achtervolgd werd | gedroomd dat ik doodging raar toch | nachtmerries over tentamens |
      nare droom over mijn overleden oma | ik wil niet wakker worden voor een college om half negen haha |
      ik kom mijn bed niet uit voor 9 uur les | altijd door mijn wekker heen slapen |
      kan ik bloed geven als student | bloeddonor worden | bloed prikken verpleegkunde oefenen ik val flauw |
      ik kan niet tegen bloed op stage | bloedhekel aan presenteren | bloedheet in lokaal 3 |
      bloedserieus ik snap niks van boekhouden | operatie aan mijn knie en stage missen |
      ik word geopereerd in maart hoe zit het met tentamens | kies getrokken kan geen mondeling doen |
      tandarts voor studenten goedkoop | verstandskiezen eruit en toets | hechtingen in mijn vinger na koken |
      gesneden in mn vinger bij het koken | in mijn vinger gesneden tijdens practicum |
      haar laten knippen goedkoop student | kapper op de campus | kappen met deze studie |
      ik kap ermee met voetbal | kap es met die deadlines | mijn pony zelf geknipt ramp |
      film knippen premiere pro hulp | video snijden en monteren | snijzaal anatomie vind ik spannend |
      bezuinigingen snijden in onze opleiding | snijden in kosten student budget |
      hakt erin die collegegeldverhoging | broo deze toets was echt murder | rip mijn cijfer |
      rip mijn weekend door die opdracht | ik ben zo dood na leg day | die les killde mijn hele mood |
      mood killer die groepsopdracht | die docent burnt me elke les | ik crash als ik thuiskom van school |
      mijn auto heeft het begeven hoe kom ik op stage | wil van mijn ov schuld af | wil van mijn vak af |
      ik wil eraf van die commissie | ik geef het op met frans | opgeven voor een cursus |
      ik heb het helemaal gehad met ns | heb t gehad met school effe | ik ben nergens goed in op school |
      voel me dom in de klas | ik voel me waardeloos als ik mijn cijfers vergelijk | imposter gevoel op de uni |
      onzeker over mijn lijf in de zomer | ik durf niet te sporten waar anderen bij zijn |
      gepest door klasgenoten met appjes | ze roddelen over me in de klas`,
    en: `
      i want to drop out | im so done with this course | done with group projects | i cant do this thesis anymore |
      i cant take this workload | im burnt out | burnout | i feel empty after exams | feeling down in winter |
      i feel sad and dont know why | i cry a lot since i moved | panic attacks before exams |
      panic attack on the train | my heart races before presentations | scared of failing |
      scared to death of presenting | afraid of spiders in the student house | terrified of public speaking |
      i cant sleep because of stress | pulled an all nighter | nightmares about exams |
      i had a dream that i died weird | dream about being chased before exams | i feel lonely in my room |
      homesick | i miss my family so much | i dont belong in this programme | i feel like an outsider |
      fight with my roommate about cleaning | arguing with my parents about money |
      my parents are getting divorced | angry at my group | so mad at my supervisor i could scream |
      i want to strangle my printer | cutting costs as a student | cut my hair too short before graduation |
      cutting film in premiere | course cut from the programme | i cut my finger while cooking |
      blood donation on campus | i faint when i see blood at my placement | knee surgery and missing exams |
      wisdom teeth removed can i postpone | dentist for international students | vitamin pills for concentration |
      do you need the pill prescribed by a gp | where do i get birth control pills |
      cold medicine which one is allowed before an exam | i forgot my adhd pills at home before class |
      melatonin for sleep | i drink too much coffee | drinking culture in the association |
      want to drink less at parties | hangover and lecture | smoking weed too often want to cut down |
      i end up procrastinating all day | dead end job need a better one | dead week is coming |
      end of my rope with this landlord | landlord is a nightmare | rent is killing my budget |
      what is the deadline for dropping a course | is suicide prevention taught in nursing`,
  },
} as const;
