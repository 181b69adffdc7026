import type { Entry } from './entry.ts';

/** Substances, gaming, gambling, screens (FS-T 5 and 7.6). */
export const SUBSTANCES: readonly Entry[] = [
  {
    id: 'alcohol', themes: '5.1 5.5:.4', nl: 'Alcohol', en: 'Alcohol',
    near: 'drugs:.65 addiction:.8 using-to-cope:.5', roles: 'addiction-care:1',
    say: `alcohol | drinken | alcoholverslaving | alcoholist | alcoholisme | zuipen | zuip | dronken | ~bier |
      ~wijn | drank | drankprobleem | te veel drinken | elke dag drinken | biertjes | comazuipen | katers | kater |
      wodka | minder drinken | drinkgedrag | ladderzat | bezopen | ikpas | aan de drank | shotjes |
      black-out drank | bier elke avond | drankgebruik | alcoholvrij | @much drinken/drink/alcohol/drank/bier/wijn |
      kan @no zonder drank/alcohol/drinken | elk weekend drinken | laveloos | drinken stoppen`,
    sayEn: `alcohol | drinking | drunk | alcoholic | drink too much | ~beer | ~wine | hangover | booze |
      binge drinking | sober | drink every | drink every/weekend/often | blackouts drinking | cannot stop drinking |
      drinking problem`,
  },
  {
    id: 'cannabis', themes: '5.1 5.5:.4', nl: 'Blowen', en: 'Cannabis',
    near: 'drugs:.85 addiction:.8 using-to-cope:.5 smoking:.25', roles: 'addiction-care:1',
    say: `blowen | blow | wiet | cannabis | hasj | joint | joints | "stoned" | jointje | thc | high worden | jonko |
      softdrugs | wietverslaving | coffeeshop | wiet roken | roken wiet`,
    sayEn: `cannabis | weed | marijuana | joint | joints | "stoned" | smoking weed | smoke weed | ~pot | hash |
      get high`,
  },
  {
    id: 'drugs', themes: '5.1 5.5:.5', nl: 'Drugs', en: 'Drugs',
    near: 'alcohol:.5 addiction:.8 cannabis:.5 using-to-cope:.5 study-drugs:.4', roles: 'addiction-care:1',
    say: `drugs | drugsgebruik | xtc | mdma | cocaine | coke | ~speed | ketamine | keta | ghb | lachgas | lsd |
      paddos | 3mmc | amfetamine | harddrugs | snuiven | pillen slikken | gebruik middelen | middelengebruik |
      ~middelen | 4mmc | poppers | snus | "pilletje" | opiaten | oxycodon | heroine | trippen | bad trip | ~crack |
      drugsverslaving | drugstest | partydrugs | alcohol en drugs | 2cb | tripgevoel | slechte trip |
      nuchter blijven`,
    sayEn: `drugs | ~drug | xtc | ecstasy | mdma | cocaine | coke | ketamine | ~speed | substance | substance use |
      laughing gas | lsd | shrooms | heroin | ~pills | party drugs | ~crack | opioids | bad trip`,
  },
  {
    id: 'study-drugs', themes: '5.2 5.5:.3', nl: 'Pillen om te studeren', en: 'Pills to study',
    near: 'drugs:.8 addiction:.55 concentration:.25 medicine:.6 adhd:.35 exam-prep:.2 study-methods:.2', roles: 'addiction-care gp:.5',
    say: `ritalin | concerta | studiepillen | studiedrugs | medicatie zonder recept | pillen om te leren |
      concentratiepillen | modafinil | methylfenidaat | adhd-medicatie zonder | dexamfetamine |
      medicijnen zonder recept | pillen leren/studeren/tentamen/concentratie/focus |
      pil studeren/tentamen/concentratie/focus | medicijn van een ander | smart drugs | smartdrugs | ritalin kopen`,
    sayEn: `ritalin | adderall | study drugs | study pills | without prescription | pills study/focus/concentrate |
      modafinil | smart drugs | concerta | stimulants`,
  },
  {
    id: 'medicine', themes: '5.2 5.5:.4', nl: 'Slaap- en kalmeringspillen', en: 'Sleeping pills and tranquillisers',
    near: 'addiction:.6 drugs:.4 sleep:.25 study-drugs:.4', roles: 'gp:.95 addiction-care:.85',
    say: `slaappillen | slaapmedicatie | oxazepam | kalmeringspillen | kalmeringsmiddelen | pijnstillers |
      verslaafd pillen/medicijnen/pijnstillers | benzo | benzodiazepine | xanax | diazepam | temazepam | tramadol |
      betablokkers | propranolol | oneigenlijk medicijngebruik | te veel pillen | valium | codeine`,
    sayEn: `sleeping pills | tranquilizers | tranquillisers | painkillers | xanax | benzo | benzodiazepine |
      addicted pills | diazepam | beta blockers | prescription drugs | addicted to pills`,
  },
  {
    id: 'smoking', themes: '5.4 5.5:.4', nl: 'Roken en vapen', en: 'Smoking and vaping',
    near: 'addiction:.6 cannabis:.15', roles: 'addiction-care:.7 gp:.5',
    say: `roken | vapen | vape | sigaret | sigaretten | peuken | nicotine | stoppen roken | rookvrij | tabak |
      snus | rook | elfbar | rookverslaving | peuk | nicotineverslaving | e-sigaret | stoptober | kettingroker |
      verslaafd aan vapen/roken/nicotine | stoppen peuken`,
    sayEn: `smoke | smoking | vape | vaping | cigarette | cigarettes | nicotine | quit smoking | tobacco |
      smoke free | snus`,
  },
  {
    id: 'gaming', themes: '5.3 5.5:.4 7.6:.4', nl: 'Gamen', en: 'Gaming', near: 'gambling:.5 phone:.55 addiction:.7',
    roles: 'addiction-care:1',
    say: `gamen | ~game | ~games | gameverslaving | gameverslaafd | videogames | playstation | xbox | fortnite |
      league of legends | hele nacht gamen | lol spelen | valorant | fifa | gamer | computerspellen | spelcomputer |
      te veel gamen | twitch | minecraft | call of duty | achter de computer hele | @much gamen/game/games/gamet |
      gamen tot/nacht/stoppen/verslaafd | computeren | pc gamen`,
    sayEn: `gaming | video games | game addiction | addicted games | playstation | xbox | gamer | ~games |
      league of legends | valorant | gaming all night | play all night | @much gaming/games`,
  },
  {
    id: 'gambling', themes: '5.3 5.5:.5 7.3:.3', nl: 'Gokken', en: 'Gambling',
    near: 'gaming:.5 addiction:.8 debts:.5 budgeting:.4 money-tight:.3', roles: 'addiction-care:1 finance-help:.5',
    say: `gokken | gok | gokverslaving | gokverslaafd | casino | poker | sportweddenschappen | wedden | ~toto |
      roulette | gokkast | bookmaker | crypto verloren/verslaafd | weddenschap | online casino | blackjack |
      geld vergokt | vergokt | gokschulden | unibet | beleggen verloren | daytraden | gokt`,
    sayEn: `gambling | gamble | casino | poker | betting | sports betting | slot machines | bet money |
      crypto lost | roulette | bets`,
  },
  {
    id: 'addiction', themes: '5.5 5.1:.4', nl: 'Verslaafd of bang dat te worden',
    en: 'Addicted, or afraid to become so',
    near: 'alcohol:.7 drugs:.75 gambling:.6 gaming:.5 cannabis:.6 smoking:.35 phone:.35 using-to-cope:.5',
    roles: 'addiction-care:1 psychologist:.6 gp:.6',
    say: `verslaafd | afhankelijk van | afkicken | verslavingsgevoelig | @no zonder kunnen middel/alcohol/drugs |
      clean worden | ontwenning | verslavingspreventie | pornoverslaving | porno | pornoverslaafd | terugval |
      porno kijken | koopverslaving | shopverslaving | gebruiken middelen | "minderen" | aa-groep |
      stoppen met gebruiken | seksverslaving | seksverslaafd | masturberen`,
    sayEn: `addict | addiction | dependent | rehab | withdrawal | relapse | porn | get clean | @no stop using |
      shopping addiction | pornography | masturbation | hooked`,
  },
  {
    id: 'using-to-cope', themes: '5.6 5.1:.6', nl: 'Gebruiken om je beter te voelen', en: 'Using to feel better',
    near: 'alcohol:.75 drugs:.75 addiction:.7 low-mood:.35 cannabis:.6', roles: 'addiction-care:1 psychologist:.9',
    say: `drink/drinken/blow/gebruik/drugs vergeten/verdoven/rustig/stress/slapen/ontspannen/somber/verdriet/angst |
      drinken om te vergeten | blowen om te slapen | zelfmedicatie | verdoven | drank verdriet |
      blowen tegen stress | gevoel verdoven | blowen angst |
      mentale gezondheid middelengebruik/middelen/alcohol/drugs`,
    sayEn: `drink/weed/drugs/alcohol forget/cope/numb/sleep/calm/stress/anxiety | self medicate | self medication |
      mental health substance/drugs/alcohol`,
  },
  {
    id: 'phone', themes: '7.6', nl: 'Telefoon en social media', en: 'Phone and social media',
    near: 'gaming:.45 concentration:.4 addiction:.25 self-esteem:.2 online-abuse:.2',
    say: `telefoonverslaving | telefoon verslaafd | @much telefoon/mobiel/scherm/gsm/smartphone | ~telefoon |
      mobiel | schermtijd | scherm | social media | sociale media | instagram | tiktok | snapchat | scrollen |
      scroll | notificaties | fomo | digitaal welzijn | digitale balans | digital detox | doomscrollen |
      smartphone | ~youtube | appgroepen | bereikbaar altijd | influencers | vergelijken online/instagram |
      telefoongebruik | offline | schermgebruik | scrol | reels | netflix bingen | serie kijken hele |
      online balans | bingewatchen | appjes teveel | mediawijs | telefoon wegleggen | hele dag telefoon |
      schermtijd uur | uren op tiktok/instagram/telefoon | telefoon neerleggen/wegleggen/stoppen | bed telefoon |
      scroll uren`,
    sayEn: `phone addict/addiction/always/constantly/much/time/use/hours | screen time | social media | instagram |
      tiktok | snapchat | scroll | scrolling | doomscrolling | notifications | fomo | digital wellbeing |
      digital detox | smartphone | on my phone | off my phone | binge watching | put phone away | ~youtube |
      hours on phone/tiktok/instagram | addicted social media | put down phone`,
  },
  {
    id: 'parent-addicted', themes: '5.6:.6 4.6:.4 2.5:.4', nl: 'Een ouder met problemen',
    en: 'A parent with problems', near: 'caregiving:.75 conflict-home:.55 worry-about-friend:.3 addiction:.45',
    roles: 'psychologist:.85 coach:.4 social-work:.55 dean:.4 listener:.4 addiction-care:.55',
    say: `@family verslaafd/alcoholist/drinkt/depressief/psychisch/borderline/psychose/narcist |
      @family bipolair/opgenomen/drugs/zelfmoord/suicidaal/gokverslaafd/dronken/psychiatrisch | "kopp" | "koap" |
      moeder psychische/ziek hoofd | vader alcohol | ouder psychische | narcistische moeder/vader/ouder |
      gevangenis @family | vader vast |
      moeder/vader/ouder/ouders psychisch/psychische/ziek/depressie/bipolair/alcohol |
      moeder/vader/ouder/ouders drank/drinken/verslaving/verslaafd/borderline/narcist/gokken`,
    sayEn: `@family alcoholic/addict/drinks/depress/bipolar/mental |
      @family narcissist/psychosis/drugs/suicidal/schizophrenia/prison |
      mother/father/mom/dad/parent drinking/alcohol/mentally/depression/addiction`,
  },
];
