import type { Entry } from './entry.ts';

/** General help, found behind specific help, or first where nothing specific exists. */
export const ROLES: readonly Entry[] = [
  {
    id: 'psychologist', role: true, themes: '2.1:.3', nl: 'Gesprek met een psycholoog',
    en: 'Talk with a psychologist',
    say: `psycholoog | studentenpsycholoog | studentpsycholoog | therapeut | therapie | praktijkondersteuner |
      psychologische hulp | psychische hulp | mentale hulp | mentale gezondheid hulp | psychiater |
      psychosociale hulp | psychologische begeleiding | kortdurende gesprekken vastlopen | psychologen | ~ggz |
      ~hulpverlener | counselor | counseling | poh`,
    sayEn: `psychologist | therapist | therapy | counsellor | counselling | counselor | counseling |
      student psychologist | mental health help/support/service | psychiatrist | professional help | shrink |
      psychological help/support/counselling`,
  },
  {
    id: 'dean', role: true, themes: '7.4:.3', nl: 'Advies van de decaan', en: 'Advice from the student dean',
    say: `decaan | studentendecaan | studentdecaan | decanaat | studentendecanaat | bijzondere omstandigheden |
      regeling/rechten plichten | persoonlijke omstandigheden | overmacht melden`,
    sayEn: `dean | student dean | student counsellor | special circumstances | personal circumstances |
      extenuating circumstances | rights duties | mitigating circumstances`,
  },
  {
    id: 'adviser', role: true, themes: '3.3:.3', nl: 'Gesprek met de studieadviseur',
    en: 'Talk with the study adviser',
    say: `studieadviseur | studieadvies | studie adviseur | studieloopbaanadviseur | studieloopbaanbegeleider |
      studieloopbaanbegeleiding | studievoortgang bespreken | trajectbegeleider | studieadviespunt`,
    sayEn: `study adviser | study advisor | academic adviser/advisor | academic counsellor |
      progress adviser/advisor | study counsellor`,
  },
  {
    id: 'coach', role: true, themes: '3.5:.3', nl: 'Gesprek met een coach of mentor',
    en: 'Talk with a coach or mentor',
    say: `studiecoach | slb | slber | studiebegeleider | studiebegeleiding | studieloopbaancoach | studentcoach |
      welzijnscoach | tutor | studentbegeleider | "mijn mentor" | mentoraat | studentmentor | coachgesprek |
      persoonlijke begeleiding | studiementor | ~coach | ~mentor | ~coaching | coach gesprek | studentbegeleiding`,
    sayEn: `study coach | student coach | study coaching | mentor | tutor | wellbeing coach | ~coach | ~coaching |
      personal coach | life coach`,
  },
  {
    id: 'peer', role: true, themes: '4.6:.3', nl: 'Hulp van een medestudent', en: 'Help from a fellow student',
    say: `ouderejaars | student-coach | peercoach | peer coach | student helpt student |
      studenten studenten helpen/luisteren/coachen | medestudent helpt/begeleidt/luistert/coacht |
      student luistert | luisterstudent | studentmentor | peer support | peersupport | getrainde student/studenten |
      studentbuddy | student coaching | mentor ouderejaars`,
    sayEn: `peer support | peer coach | senior student | fellow student help/listen/coach | student mentor |
      older student | trained students | students helping students`,
  },
  {
    id: 'confidential', role: true, themes: '4.2:.5', nl: 'Gesprek met een vertrouwenspersoon',
    en: 'Talk with a confidential adviser',
    say: `vertrouwenspersoon | vertrouwenspersonen | vertrouwenscontactpersoon | vertrouwensarts |
      sociale veiligheid | meldpunt sociale/ongewenst/onveilig | ongewenst gedrag | ongewenste omgangsvormen |
      adviseur sociale veiligheid`,
    sayEn: `confidential adviser/advisor/counsellor | trusted person | confidant | social safety |
      undesirable/unwanted/inappropriate behaviour | undesirable/unwanted/inappropriate behavior`,
  },
  {
    id: 'ombuds', role: true, themes: '4.2:.3', nl: 'Hulp van de ombudspersoon', en: 'Help from the ombudsperson',
    say: 'ombudsman | ombudspersoon | ombudsfunctionaris | ombuds | ombudsvrouw',
    sayEn: 'ombudsman | ombudsperson | ombuds | ombudsofficer',
  },
  {
    id: 'gp', role: true, themes: '7.4:.5', nl: 'Naar de huisarts', en: 'Going to the doctor',
    say: `huisarts | huisartsenpraktijk | dokter | studentenarts | schoolarts | studentenhuisarts | campusarts |
      huisartsenzorg | jeugdarts | verpleegkundige`,
    sayEn: 'doctor | general practitioner | gp | student doctor | family doctor | nurse | physician',
  },
  {
    id: 'finance-help', role: true, themes: '7.2:.5', nl: 'Hulp bij geldvragen', en: 'Help with money questions',
    say: `financieel spreekuur | geldloket | financieel advies/adviseur/coach/hulp/spreekuur/loket/inloop |
      budgetcoach | geldmaatje | geldfit | budgetadvies | schuldhulp | schuldhulpverlening | geldzorgen spreekuur |
      geldspreekuur | budgetteren | geldcoach | geldcafe | schuldhulpmaatje | nibud |
      financien spreekuur/advies/hulp/vragen/begeleiding`,
    sayEn: `financial advice/adviser/advisor/help/coach/consultation/consulting/support/aid/counselling |
      budget coach | money coach | debt counselling`,
  },
  {
    id: 'listener', role: true, themes: '7.4:.3 2.3:.3', nl: 'Iemand die luistert', en: 'Somebody who listens',
    say: `luisterlijn | luisterend oor | hulplijn | anoniem chatten/bellen/praten/chat | supportlijn |
      chatten/chat luistert/studenten/anoniem | dag nacht bellen/bereikbaar/chatten/telefonisch |
      telefonische hulpdienst | korrelatie | kindertelefoon | alles oke lijn | luisteren oordeel |
      frisse gedachtes | luisterstudent`,
    sayEn: `listening ear | helpline | hotline | support line | chat anonymous | listen without judgement |
      day night call/chat | crisis line`,
  },
  {
    id: 'desk', role: true, themes: '7.4:.5', nl: 'De weg naar hulp', en: 'Finding the way to help',
    say: `welzijnspunt | studentenbalie | welzijnsloket | studentenloket | studentenservicebureau | studentsupport |
      student support | informatiepunt | studentzaken | studentenzaken | eerste aanspreekpunt | wegwijs |
      studentenwelzijn balie/punt/loket/team/inloop | welzijn balie/punt/loket/inloop/team | inloopspreekuur |
      servicepunt | studentsuccescentrum | studiesuccescentrum | studenten servicepunt | student service |
      hulp past | routekaart | wegwijzer | studentenservicepunt | student succes centrum | juiste hulp/plek |
      begeleiding hulp overzicht | studentenplein | doorverwijzen | meedenken hulp past`,
    sayEn: `student desk | student service | wellbeing desk/point/office/team | information desk | one stop |
      service desk | student support | service point | walk in desk | right help | find support | student affairs`,
    text: 'welke hulp | informatie over hulp',
  },
  {
    id: 'chaplain', role: true, themes: '1.4:.5', nl: 'Gesprek over wat er toe doet', en: 'Talk about what matters',
    say: `pastoraat | studentenpastor | pastor | dominee | imam | geestelijk verzorger/begeleider/zorg |
      geestelijke verzorging | studentenpastoraat | levensvragen | zingeving gesprek | predikant | priester |
      humanistisch raadsvrouw/raadsman/begeleider | bezinningscentrum | zielzorg | aalmoezenier`,
    sayEn: `chaplain | pastor | pastoral | spiritual care/counsellor | chaplaincy | imam | priest | life questions`,
  },
  {
    id: 'social-work', role: true, themes: '7.4:.4', nl: 'Maatschappelijk werk', en: 'Social work',
    say: `maatschappelijk werk | maatschappelijk werker | schoolmaatschappelijk werk | studentmaatschappelijk |
      wijkteam | jongerenwerk | jongerenwerker | sociaal wijkteam | zorgcoordinator | jeugdzorg | buurtteam |
      jongerenloket | sociaal werker | praktische hulp problemen thuis`,
    sayEn: 'social work | social worker | youth worker | care coordinator | neighbourhood team',
  },
  {
    id: 'self-help', role: true, themes: '1.1:.4', nl: 'Zelf online aan de slag',
    en: 'Working on it yourself, online',
    say: `zelfhulp | ehealth | e-health | online module/modules/cursus/training/programma/zelfhulp | mirro |
      gezondeboel | gezonde boel | zelftest | online zelfhulpmodule | thuisarts | eigen tempo | moodspace |
      app oefeningen | zelfhulpmodule | podcast welzijn | online tips oefeningen`,
    sayEn: `self help | ehealth | e-health | online module/course/programme/training | own pace | wellbeing app`,
    ask: `eerst zelf proberen | zelf proberen | zelf iets proberen | zelf oplossen | zelf online | zonder gesprek`,
    askEn: `try myself first | on my own first | by myself online`,
  },
  {
    id: 'career-desk', role: true, themes: '3.4:.5', nl: 'Loopbaanadvies', en: 'Career advice',
    say: `loopbaanadvies | loopbaanadviseur | career center/service/office | loopbaancentrum | loopbaanbegeleiding |
      loopbaancoach | carriere advies/coach | loopbaan begeleiding/advies/gesprek/coach | career | loopbaan`,
    sayEn: 'career service | career center/centre/office/advice/adviser/coach | careers | career',
  },
  {
    id: 'intl-desk', role: true, themes: '4.7:.6', nl: 'Hulp voor internationale studenten',
    en: 'Help for international students',
    say: `international office | international student desk | international desk |
      internationale studenten loket/balie/hulp/begeleiding | international student adviser`,
    sayEn: `international office | international student desk | international desk |
      international student office/adviser/advisor/support`,
  },
  {
    id: 'study-group', role: true, themes: '3.3:.2', nl: 'Een groep met begeleiding', en: 'A guided group',
    say: 'studiestimuleringsgroep | studie stimulering groep | studiegroep begeleiding | begeleide groep',
    sayEn: 'guided study group',
  },
  {
    id: 'addiction-care', role: true, themes: '5.5:.6', nl: 'Verslavingszorg en preventie',
    en: 'Addiction care and prevention',
    say: `verslavingszorg | preventiewerker | jellinek | verslavingspreventie | tactus | brijder | iriszorg |
      novadic | trimbos | verslavingsarts | verslaving hulp/gesprek/spreekuur/begeleiding/coach | verslavingskunde |
      preventie verslaving/middelen`,
    sayEn: 'addiction care/help/support/counselling/service | prevention worker | rehab',
  },
];

/** General help per FS-T subtheme. */
export const THEME_ROLES: Readonly<Record<string, string>> = {
  '1.1': 'psychologist:.7 coach:.5 self-help:.6', '1.2': 'psychologist:.7 coach:.5 self-help:.6',
  '1.3': 'psychologist:.85 self-help:.5 listener:.4', '1.4': 'chaplain:.7 coach:.6 psychologist:.5 adviser:.4',
  '1.5': 'psychologist:.4 self-help:.5 chaplain:.3',
  '2.1': 'psychologist:1 self-help:.6 listener:.6 gp:.5 coach:.25', '2.2': 'psychologist:.85 coach:.5 self-help:.55 adviser:.4',
  '2.3': 'listener:.6 psychologist:.5 coach:.35 peer:.45 chaplain:.4', '2.4': 'dean:.6 coach:.6 psychologist:.55 adviser:.45',
  '2.5': 'psychologist:1 gp:.4 dean:.35 listener:.4', '2.6': 'psychologist:1 listener:.75 gp:.6',
  '3.1': 'adviser:.8 coach:.75 peer:.4 psychologist:.3 dean:.25', '3.2': 'coach:.75 adviser:.65 psychologist:.5 peer:.5 study-group:.7',
  '3.3': 'adviser:1 dean:.65 coach:.7 study-group:.45', '3.4': 'career-desk:.8 adviser:.8 coach:.6 dean:.35',
  '3.5': 'coach:.75 adviser:.6 peer:.55 psychologist:.2', '3.6': 'coach:.65 adviser:.6 psychologist:.5 dean:.35',
  '4.1': 'dean:.3 confidential:.35 listener:.25', '4.2': 'confidential:1 ombuds:.55 dean:.35 psychologist:.35',
  '4.3': 'coach:.45 peer:.55 adviser:.3', '4.4': 'coach:.45 peer:.5 psychologist:.35 listener:.35',
  '4.5': 'coach:.65 adviser:.4 confidential:.3 ombuds:.25', '4.6': 'peer:.35 desk:.3', '4.7': 'intl-desk:.9 desk:.35 adviser:.3 peer:.3',
  '4.8': 'coach:.5 peer:.55 adviser:.4 dean:.35',
  '5.1': 'addiction-care:.9 gp:.45 psychologist:.5 listener:.3', '5.2': 'addiction-care:.85 psychologist:.5 gp:.5',
  '5.3': 'addiction-care:.9 psychologist:.55 coach:.25', '5.4': 'addiction-care:.6 gp:.5', '5.5': 'addiction-care:1 psychologist:.5 gp:.5',
  '5.6': 'addiction-care:.8 psychologist:.8 gp:.4',
  '6.1': 'psychologist:.5 gp:.5 self-help:.65', '6.2': 'gp:.6 psychologist:.55', '6.3': 'self-help:.2 gp:.2',
  '6.4': 'gp:.65 psychologist:.35 listener:.35', '6.5': 'dean:1 adviser:.5 gp:.25 coach:.35',
  '7.1': 'dean:.5 desk:.45 social-work:.4', '7.2': 'finance-help:1 dean:.7 social-work:.4', '7.3': 'finance-help:1 dean:.75',
  '7.4': 'desk:.9 gp:.5 psychologist:.45 coach:.4 dean:.4 social-work:.4', '7.5': 'psychologist:.55 listener:.5 chaplain:.5 dean:.2',
  '7.6': 'coach:.35 psychologist:.35 addiction-care:.4 self-help:.3',
};
