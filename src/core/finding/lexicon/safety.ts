import type { Entry } from './entry.ts';

/** Safety: how people treat each other, violence, and rights (FS-T 4.2, 6.4). */
export const SAFETY: readonly Entry[] = [
  {
    id: 'discrimination', themes: '4.2 4.1:.7', nl: 'Discriminatie en racisme', en: 'Discrimination and racism',
    near: 'diversity:.4 bullying:.4 harassment:.35 unsafe:.5 complaint:.4 placement-trouble:.2 threat:.2',
    roles: 'confidential:.95 ombuds:.5 dean:.4',
    say: `discriminatie | racisme | buitengesloten afkomst/huidskleur/geloof | huidskleur |
      afkomst opmerkingen/uitgescholden/grap/grappen | uitgescholden afkomst/huidskleur/homo | seksisme |
      seksistisch | islamofobie | antisemitisme | moslimhaat | racistische grappen/opmerkingen | vooroordelen |
      vooroordeel | stagediscriminatie | geweigerd naam/hoofddoek/afkomst | anders behandeld | ongelijk behandeld |
      ongelijke behandeling | microagressie | uitgemaakt voor | hoofddoek opmerkingen/afgewezen/geweigerd |
      meldpunt discriminatie | validisme | opmerkingen huidskleur/geloof/afkomst/accent | accent uitgelachen |
      n-woord | buitenlander opmerking/uitgescholden | opmerkingen over mijn afkomst | achtergesteld | fatphobia |
      grappen/opmerkingen/commentaar/pesten/uitlachen hoofddoek/huidskleur/afkomst/geloof/moslim |
      grappen/opmerkingen/commentaar/pesten/uitlachen zwart/marokkaan/turk/buitenlander/naam/accent |
      uitgescholden neger/homo/kanker |
      achternaam/naam/hoofddoek afgewezen/behandeld/opmerkingen/grappen/uitgescholden/geweigerd |
      huidskleur/afkomst/geloof/accent afgewezen/behandeld/opmerkingen/grappen/uitgescholden/geweigerd |
      achternaam/naam/hoofddoek gepest/nadeel/uitgelachen/beledigd/anders/oneerlijk |
      huidskleur/afkomst/geloof/accent gepest/nadeel/uitgelachen/beledigd/anders/oneerlijk |
      zwart/moslim/homo afgewezen/behandeld/opmerkingen/grappen/uitgescholden/geweigerd |
      beperking/kleur/marokkaans/turks afgewezen/behandeld/opmerkingen/grappen/uitgescholden/geweigerd |
      zwart/moslim/homo/beperking/kleur/marokkaans/turks gepest/nadeel/uitgelachen/beledigd/anders/oneerlijk |
      beledigd | racistisch | oneerlijk vanwege | gediscrimineerd | scheldwoord | vanwege mijn |
      omdat ik zwart/moslim/buitenlander/homo/vrouw/gehandicapt/turks/marokkaans | terrorist |
      noemen me terrorist/aap/buitenlander | ga terug naar je land`,
    sayEn: `discrimination | racism | racist | skin colour | skin color | sexism | sexist | islamophobia |
      antisemitism | prejudice | treated differently | microaggression | slur | ethnic | unequal treatment |
      because of my background | xenophobia | remarks accent | homophobic |
      jokes/remarks/comments headscarf/hijab/religion/race/skin/accent/muslim/black | discriminated |
      make fun accent/religion/skin | because i am black/muslim/foreign/asian/gay/disabled/woman |
      racist jokes/comments | rejected name | unfair because | ~asian | terrorist | go back to your country`,
  },
  {
    id: 'bullying', themes: '4.2 4.4:.4', nl: 'Pesten', en: 'Bullying',
    near: 'unsafe:.6 not-belonging:.4 discrimination:.35 conflict-student:.35 online-abuse:.45 harassment:.4',
    roles: 'confidential coach:.65 psychologist:.5 ombuds:.3 adviser:.65',
    say: `pesten | gepest | pest | pesterij | pesterijen | uitgelachen | lachen me uit | uitlachen | uitschelden |
      uitgescholden | buitengesloten klas | treiteren | vernederd | vernederen | roddelen over mij |
      gemeen tegen me | gemeen klas | cyberpesten | appgroep gepest/over mij | zwartgemaakt | roddelen | kleineren |
      belachelijk gemaakt | belachelijk maken | uitgejouwd | ontgroening | buitengesloten | zwart maken |
      rotopmerkingen | nare opmerkingen | doen gemeen | doet gemeen | gemeen | gemene | treiter | belachelijk |
      uitgesloten | schelden me | schelden mij uit | roddelt | roddelen over | groepsapp over mij/uit/gepest |
      appgroep | klas tegen mij | iedereen tegen mij | zwarte schaap | mikpunt | niet serieus genomen |
      kleinerende opmerkingen | pestgedrag | spullen afgepakt | alsof ik er niet ben | negeren me | noemen me |
      noemt me | schelden | ze noemen mij`,
    sayEn: `bully | bullying | laugh at me | make fun | mocked | humiliated | picked on | mean to me | teased |
      cyberbullying | hazing | excluded class | name calling | ridicule | making fun | everyone against me |
      laughing at me | talk behind my back | ~mean | rumors | rumours | mocking | target of jokes | call me names |
      calling me | they call me`,
  },
  {
    id: 'unsafe', themes: '4.2', nl: 'Je niet veilig voelen', en: 'Not feeling safe',
    near: 'harassment:.55 bullying:.5 discrimination:.45 threat:.6 complaint:.3',
    roles: 'confidential:1 coach:.3 ombuds:.45 dean:.3',
    say: `onveilig | @no veilig | sociale veiligheid | veiligheid melden | ongewenst gedrag |
      grensoverschrijdend gedrag | grensoverschrijdend | veilig voelen | integriteit | machtsmisbruik | misstand |
      ongewenste omgangsvormen | voel me @no veilig | ongepast gedrag | onveilige sfeer | over de grens |
      iemand ging te ver | angstcultuur | over mijn grens | ging over grens | grens over | grenzen over |
      voel me bekeken | niet op mijn gemak | ongemakkelijk situatie | onveilig voelen | @no gemak | nare situatie |
      naar gedrag | raar gedrag`,
    sayEn: `unsafe | @no safe | social safety | inappropriate behaviour | inappropriate behavior | misconduct |
      abuse of power | cross line | crossed boundary | undesirable behaviour | unwanted behaviour | transgressive |
      uncomfortable situation | crossed my boundaries | feel uncomfortable | feel watched`,
  },
  {
    id: 'threat', themes: '4.2', nl: 'Bedreigd of gestalkt', en: 'Threatened or stalked',
    near: 'unsafe:.6 online-abuse:.5 domestic-violence:.5 harassment:.45',
    roles: 'confidential:.95 social-work:.4 dean:.4 psychologist:.4',
    say: `ex stalkt/stalken/stalk/volgt/achtervolgt/opwachten/wachten/bedreigt/dreigt | bedreiging | bedreigd | bedreigt | stalken | stalker | gestalkt | stalking | achtervolgd | achtervolgt |
      intimiderend | chantage | gechanteerd | chanteren | afpersing | afgeperst | volgt me | lastiggevallen |
      lastig vallen | valt me lastig | mishandeld straat | in elkaar geslagen | geweld | @no met rust |
      laat me @no met rust | mijn ex blijft appen | bang voor iemand | loverboy | uitbuiting | mensenhandel |
      crimineel | criminaliteit | ronselen | blijft berichten/bellen/appen/sturen/volgen/lastigvallen |
      stopt niet met appen | laat me niet met rust | @no rust laten | achter me aan | staat voor mijn deur |
      wacht me op | dreigt | dreigen | dreigementen | bang voor hem | bang voor haar | zwart geld | pinpas afgeven |
      geldezel | bankpas`,
    sayEn: `threat | threatened | stalk | stalker | stalking | "followed" | blackmail | extortion | violence |
      attacked | beaten up | follows me | @no leave me alone | intimidated | exploitation |
      keeps texting/messaging/calling/following | @no stop texting | scared of him | waiting outside | threatening |
      harassing me`,
  },
  {
    id: 'harassment', themes: '4.2 6.4:.4', nl: 'Grensoverschrijdend gedrag', en: 'Behaviour that crosses a line',
    near: 'unsafe:.75 sexual-assault:.6 threat:.4 boundaries:.45 complaint:.35 teacher-trouble:.2 social-skills:.25',
    roles: 'confidential psychologist:.45 ombuds:.4 dean:.35',
    say: `seksuele intimidatie | seksueel grensoverschrijdend | ongewenste intimiteiten | intimidatie |
      @teacher @harass/flirt/verliefd/versiert/intimideert/seks | handtastelijk | betast | aangeraakt |
      raakt me aan | zit aan me | zit aan mij | seksuele opmerkingen | seksueel getinte |
      opmerkingen lichaam/borsten/uiterlijk/kleding | versieren ongewenst | nafluiten | nagefloten |
      seksuele toespelingen | vieze opmerkingen | opdringerig | ongewenst aangeraakt | ongewenste aanraking |
      ongepaste opmerkingen/appjes/berichten | docent appt me prive | stuurt appjes @teacher | vieze appjes |
      geile | @placement intimidatie/handtastelijk | seksueel geweld | "billen" | collega handtastelijk |
      te dichtbij | ongemakkelijk @teacher |
      @teacher/collega/baas/begeleider/medestudent/student/klasgenoot @harass | zat aan | zit aan |
      aan mijn been/billen/lichaam | raakte me aan | ongevraagd aangeraakt | ongewenst zoenen | zoende me |
      kuste me | foto onder rok | vies kijken | staart naar mijn | starende | seksuele grappen | dickpic |
      dickpics | avances | iets van me wil @teacher | hand op mijn | @teacher raar/vreemd/ongemakkelijk/eng`,
    sayEn: `sexual harassment | sexually harassed | harass | @teacher @harass/flirt/creepy/sexual/uncomfortable |
      touch me | grope | groped | unwanted touch | inappropriate touch/remarks/messages/texts/comments | catcall |
      creepy | sexual remarks/comments | unwanted attention | sexual misconduct | hit on | touched me | touching |
      @teacher touched/kissed/asked me out/texts | stares | dick pic | unwanted | hand on my | sexual jokes |
      put his hand | kissed me | @teacher keeps @harass | @teacher weird/strange`,
  },
  {
    id: 'sexual-assault', themes: '4.2 2.5:.7 6.4:.7', nl: 'Seksueel geweld', en: 'Sexual violence',
    near: 'harassment:.5 trauma:.45 talk:.15', roles: 'confidential:.85 psychologist:.85 gp:.55 listener:.3',
    say: `aanranding | aangerand | verkrachting | verkracht | seksueel geweld | seksueel misbruik | misbruikt |
      misbruik | gedwongen seks | seks tegen wil | seks @no wilde/wou/toestemming | gedrogeerd | drogeren | incest |
      aanranden | dwong me | tegen mijn wil | zonder toestemming | ging door terwijl | slachtoffer seksueel |
      wilde @no seks | gedwongen | dronken seks | seks dronken | dronken gevoerd | hij dwong me | hij ging door |
      zei nee | ik zei nee maar | wilde niet maar | ik wilde het niet | misbruik gemaakt | iets in mijn drankje |
      drankje gedaan | nare seks | date uit de hand | geen toestemming | tegen mijn zin`,
    sayEn: `rape | raped | sexual assault | sexually assaulted | sexual abuse | sexual violence | forced sex |
      without consent | consent | "drugged" | spiked | molested | forced me | against my will | incest | he forced |
      forced | said no | i said no | took advantage | something in my drink | @no remember night | did not want |
      without my consent | date rape`,
  },
  {
    id: 'domestic-violence', themes: '4.2 2.5:.5 6.4:.3', nl: 'Onveilig thuis', en: 'Unsafe at home',
    near: 'conflict-home:.4 threat:.5 trauma:.25 homeless:.3',
    roles: 'confidential:.6 social-work:.75 psychologist:.6 gp:.4 listener:.4 coach:.2',
    say: `huiselijk geweld | mishandeling | mishandeld |
      @partner slaat/mishandelt/bedreigt/dwingt/controleert/schopt/geweld |
      @family slaat/mishandelt/bedreigt/slaan/geweld/schopt/agressief | geslagen thuis | slaat me | slaat mij |
      word geslagen | schopt me | veilig thuis | onveilig thuis | @no veilig thuis | kindermishandeling |
      eergerelateerd | eerwraak | uithuwelijken | uitgehuwelijkt | gedwongen huwelijk | thuis geweld |
      thuis onveilig | partnergeweld | huwelijksdwang | achterlating | mag @no huis uit | toxische relatie |
      opgesloten | controlerende | ex slaat | femicide | achterna gezeten thuis | durf @no naar huis |
      durf @no thuis | @fear thuis/huis | bang om naar huis | @fear @family/@partner | controleert alles |
      mijn @partner controleert | checkt mijn telefoon | mag @no van mijn @partner |
      @partner kleineert/scheldt/dwingt/slaat/slaag/agressief/manipuleert/manipulatief/boos |
      @family slaan/slaat/mishandelt/sloeg/klappen | klappen thuis | ~klappen | gaslighting | gaslight | narcist |
      narcistisch | vader slaat | moeder slaat | agressieve vader | agressief thuis | opgesloten thuis |
      paspoort afgepakt | vernederd thuis`,
    sayEn: `domestic violence | domestic abuse | abuse home | abusive |
      @partner hits/hit/beats/controls/abuse/threatens/violent | @family hits/hit/beats/abuse/violent/threatens |
      hits me | beats me | unsafe home | @no safe home | forced marriage | honour violence | toxic relationship |
      "controlling" | beating | @fear go home | afraid home | afraid of @partner/@family |
      scared of @family/@partner | checks my phone | manipulative | narcissist | gaslighting | controls everything |
      slapped | beaten | locked up`,
  },
  {
    id: 'online-abuse', themes: '4.2 7.6:.7 6.4:.4', nl: 'Online lastiggevallen', en: 'Harassed online',
    near: 'threat:.6 bullying:.4 harassment:.4 phone:.1 unsafe:.5 legal:.2', roles: 'confidential:.85 psychologist:.35',
    say: `naaktfoto | naaktfotos | naaktbeelden | nudes | ~nude | sexting | wraakporno | sextortion | gehackt |
      foto online verspreid | filmpje verspreid | online gepest/lastiggevallen/bedreigd/uitgescholden | doxing |
      deepfake | fotos verspreid | gelekt | catfish | expose | exposed | bangalijst | beelden gedeeld |
      foto gedeeld | online haat | oplichting online | opgelicht | phishing | identiteitsfraude | account gehackt |
      foto doorgestuurd | doorgestuurd | fotos van mij rond | foto van mij online | filmpje van mij |
      stiekem gefilmd | ~gefilmd | nepaccount | gehacked | dreigt fotos | foto delen`,
    sayEn: `nudes | naked pictures | revenge porn | sextortion | hacked | leaked | online abuse/hate/harassment |
      deepfake | doxxing | pictures shared | photos shared | catfish | scammed | scam | intimate photos |
      pictures of me | video of me | fake account | account hacked | forwarded | secretly filmed | threatens photos`,
  },
  {
    id: 'boundaries', themes: '6.4 1.2:.5 4.2:.4', nl: 'Wensen en grenzen', en: 'Wishes and limits',
    near: 'relationship:.5 self-esteem:.45 harassment:.35',
    say: `grenzen | wensen en grenzen | grenzen aangeven | grenzen stellen | grens aangeven | @no nee zeggen |
      nee durven zeggen | consent | nee zeggen`,
    sayEn: 'boundaries | set boundaries | consent | say no | not say no',
  },
  {
    id: 'relationship', themes: '6.4', nl: 'Liefde en relaties', en: 'Love and relationships',
    near: 'breakup:.7 boundaries:.5 sexual-health:.3 talk:.3 emotions:.2 social-skills:.2', roles: 'psychologist:.7 listener:.5 gp:.15 coach:.3',
    say: `relatie | relaties | relatieproblemen | "verkering" | verliefd | ~liefde | "daten" | dating | datingapp |
      ruzie @partner | @partner ruzie/gaat vreemd/bedrogen/jaloers/problemen/twijfel/vreemdgegaan/vreemd |
      vreemdgegaan | vreemdgaan | partnerrelatie | relatieadvies | tinder | "maagd" | ~single |
      langeafstandsrelatie | "crush" | vriendschap relatie | bedrogen | friendzone | ghosten | geghost |
      intimiteit | verliefdheid | ~partner | @partner @hard/ruzie/boos/vreemd/jaloers/twijfels/onzeker/fit |
      relatie slecht/moeilijk/ruzie/twijfel/ongelukkig | geen relatie | vind geen vriend | ~date | ~dates |
      gevoelens voor | verliefd op | liefdesleven | iemand leuk vinden | vind hem leuk | hij houdt niet van me |
      afgewezen liefde | onbeantwoorde`,
    sayEn: `relationship | ~love | dating | @partner fight/problems/cheated/jealous/argue | in love | cheated |
      "crush" | partner trouble | long distance | tinder | ~single | intimacy | ghosted | situationship |
      @partner fight/fights/jealous/lied/lies | relationship problems | my crush | rejected | find a partner |
      never had a relationship`,
    ask: '^vriendje | ^vriendin | ~vriend',
    askEn: '^boyfriend | ^girlfriend',
  },
  {
    id: 'breakup', themes: '6.4 1.3:.7 2.1:.3', nl: 'Een relatie die uit is', en: 'A break-up',
    near: 'relationship:.8 talk:.6 low-mood:.35 emotions:.4 grief:.15 loneliness:.2',
    roles: 'psychologist:.65 listener:.62 coach:.3',
    say: `liefdesverdriet | uitgemaakt | relatie uit/voorbij/verbroken/over | het is uit |
      @partner uit/gedumpt/verlaten/bij me weg/uitgemaakt/weg | gedumpt | gebroken hart | ex missen | mis mijn ex |
      ex vergeten | relatiebreuk | break-up | dumpte | verbroken relatie | over mijn ex | uit met mijn |
      @no over ex | verlaten door | hartzeer | hartenpijn | vriend uitgemaakt huilen | vriendin uitgemaakt |
      gedumpt huilen | maakte uit | heeft uitgemaakt | het uitgemaakt | ex | mijn ex | relatie uit | relatie over |
      verkering uit | vriend weg | vriendin weg | verlaten | uit elkaar mijn | na de breuk`,
    sayEn: `break up | breakup | broke up | heartbreak | heartbroken | dumped | broken heart | miss my ex |
      relationship ended | @partner left/dumped/broke | over my ex | split up | ex | my ex | ended relationship |
      got dumped | left me | relationship over`,
  },
  {
    id: 'legal', themes: '7.4:.6 7.2:.3', nl: 'Juridische hulp', en: 'Legal help',
    near: 'rent-trouble:.4 exam-board:.35 complaint:.3 job-trouble:.5', roles: 'dean:.6 ombuds:.4',
    say: `juridisch | juridische hulp/vraag/advies | rechtswinkel | advocaat | "rechten" | rechtshulp |
      juridisch loket | rechtsbijstand | contract klopt @no | rechtszaak | ~boete | consumentenzaken | strafblad |
      ~politie | rechtbank | wettelijk | jurist | rechtsadvies | vog | aangeklaagd`,
    sayEn: `legal | lawyer | legal advice | law clinic | ~court | ~rights | fine police | legal aid |
      contract dispute | ~police | sued | attorney`,
  },
  {
    id: 'job-trouble', themes: '3.6:.6 7.2:.6', nl: 'Problemen met je werk', en: 'Trouble at work',
    near: 'legal:.75 side-job:.6 money-tight:.25', roles: 'dean:.3 finance-help:.3',
    say: `contract baan/werk/bijbaan | ontslagen | ontslag | baas betaalt/betalen/rot/gemeen/loon | loon @no |
      salaris @no | loon niet betaald | werkgever @hard/betaalt/loon/contract/niet | uitbuiting werk |
      zwart werken | baan kwijt | baan verloren | arbeidscontract | nulurencontract | ~werkgever | ~baas |
      minimumloon | uitbetaald | onderbetaald`,
    sayEn: `employer | "fired" | boss @no/pay/bad/mean | wages | salary @no | job contract | lost job |
      employment contract | underpaid | unpaid wages`,
  },
];
