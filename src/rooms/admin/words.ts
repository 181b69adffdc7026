import { pick, type Lang } from '../../ui/words/index.ts';

const nl = {
  title: 'Beheer', lead: 'Wie wat mag, en hoe deze instelling is ingericht.', parts: 'Onderdelen van beheer', save: 'Sla op', add: 'Voeg toe', remove: 'Haal weg', saved: 'Opgeslagen.',
  tabs: { home: 'Begin', people: 'Mensen en rollen', mappings: 'Rollen uit inloggegevens', units: 'Onderdelen', institution: 'Instelling', audit: 'Logboek' },
  embeddedTitle: 'Om uit te proberen', embedded: 'Deze installatie gebruikt de ingebouwde database. Die is om uit te proberen, niet voor echt gebruik. Zet voor echt gebruik PostgreSQL neer; in de handleiding staat hoe je alles meeneemt.',
  noMail: 'Er is geen mailserver ingesteld. Beheerders van aanbod krijgen geen vraag of het nog klopt.',
  postgres: 'Deze installatie gebruikt PostgreSQL.', counts: { people: 'Mensen die inlogden', roles: 'Gegeven rollen' },
  people: {
    caption: 'Mensen en hun rollen', name: 'Naam', kind: 'Student of medewerker', roles: 'Rollen', student: 'student', employee: 'medewerker', whole: 'hele instelling',
    none: 'geen extra rol', give: 'Geef een rol', person: 'Wie', role: 'Rol', unit: 'Voor', who: 'Alleen mensen die al een keer inlogden, staan in deze lijst.', fromClaim: 'uit inloggegevens',
  },
  roles: {
    student: 'Student', guide: 'Studiebegeleider', specialist: 'Specialist', coordinator: 'Coördinator', executive: 'Bestuurder', representative: 'Studentvertegenwoordiger',
    researcher: 'Onderzoeker', administrator: 'Beheerder',
  },
  mappings: {
    lead: 'Wie met deze waarde inlogt, krijgt vanzelf de rol. Bij het volgende inloggen wordt opnieuw gekeken.', caption: 'Koppelingen', claim: 'Gegeven', value: 'Waarde', role: 'Rol', unit: 'Voor', what: 'Actie',
    claims: { eduperson_entitlement: 'Recht (eduPersonEntitlement)', edumember_is_member_of: 'Groep (isMemberOf)' }, none: 'Er zijn nog geen koppelingen.', missing: 'Vul de waarde in.',
  },
  units: { caption: 'Onderdelen', name: 'Naam', parent: 'Valt onder', key: 'Korte naam', keyHint: 'Kleine letters, cijfers en streepjes.', top: 'de instelling zelf', missing: 'Vul een naam en een korte naam in.', taken: 'Deze korte naam bestaat al.' },
  institution: {
    nameNl: 'Naam in het Nederlands', nameEn: 'Naam in het Engels', acute: 'Eigen contact voor acute hulp', acuteHint: 'Staat onder de landelijke nummers. Laat alles leeg als er geen is.', contactNl: 'Naam in het Nederlands', contactEn: 'Naam in het Engels',
    phoneNl: 'Telefoon, in het Nederlands', phoneEn: 'Telefoon, in het Engels', hoursNl: 'Wanneer bereikbaar, in het Nederlands', hoursEn: 'Wanneer bereikbaar, in het Engels', home: 'Organisaties die hier inloggen', homeHint: 'schac_home_organization, met een komma ertussen.',
    hosts: 'Eigen webadressen', hostsHint: 'Bijvoorbeeld welzijn.school.nl, met een komma ertussen.', missing: 'Vul de naam in beide talen in.', missingContact: 'Vul naam, telefoon en tijden in beide talen in, of laat alles leeg.',
  },
  audit: { lead: 'Wie deed wat, en wanneer. Wat iemand schreef, staat er nooit in.', caption: 'Logboek', at: 'Wanneer', event: 'Wat', who: 'Wie', outcome: 'Uitkomst', object: 'Waarover', nobody: 'niet ingelogd', outcomes: { done: 'gelukt', refused: 'geweigerd', failed: 'mislukt' } },
} as const;

const en = {
  title: 'Administration', lead: 'Who may do what, and how this institution is set up.', parts: 'Parts of administration', save: 'Save', add: 'Add', remove: 'Take away', saved: 'Saved.',
  tabs: { home: 'Start', people: 'People and roles', mappings: 'Roles from sign-in', units: 'Units', institution: 'Institution', audit: 'Audit trail' },
  embeddedTitle: 'For trying out', embedded: 'This installation uses the embedded database. It is for trying out, not for real use. For real use set up PostgreSQL; the manual says how to take everything along.',
  noMail: 'No mail server has been set. Owners of offers are not asked whether it still holds.',
  postgres: 'This installation uses PostgreSQL.', counts: { people: 'People who signed in', roles: 'Roles given' },
  people: {
    caption: 'People and their roles', name: 'Name', kind: 'Student or staff', roles: 'Roles', student: 'student', employee: 'staff', whole: 'whole institution',
    none: 'no further role', give: 'Give a role', person: 'Who', role: 'Role', unit: 'For', who: 'Only people who signed in before are in this list.', fromClaim: 'from sign-in',
  },
  roles: {
    student: 'Student', guide: 'Study guide', specialist: 'Specialist', coordinator: 'Coordinator', executive: 'Executive', representative: 'Student representative',
    researcher: 'Researcher', administrator: 'Administrator',
  },
  mappings: {
    lead: 'Whoever signs in with this value gets the role by itself. It is looked at again at the next sign-in.', caption: 'Mappings', claim: 'Claim', value: 'Value', role: 'Role', unit: 'For', what: 'Action',
    claims: { eduperson_entitlement: 'Entitlement (eduPersonEntitlement)', edumember_is_member_of: 'Group (isMemberOf)' }, none: 'There are no mappings yet.', missing: 'Fill in the value.',
  },
  units: { caption: 'Units', name: 'Name', parent: 'Belongs to', key: 'Short name', keyHint: 'Small letters, digits and hyphens.', top: 'the institution itself', missing: 'Fill in a name and a short name.', taken: 'This short name exists already.' },
  institution: {
    nameNl: 'Name in Dutch', nameEn: 'Name in English', acute: 'Own contact for acute help', acuteHint: 'Stands below the national numbers. Leave everything empty when there is none.', contactNl: 'Name in Dutch', contactEn: 'Name in English',
    phoneNl: 'Phone, in Dutch', phoneEn: 'Phone, in English', hoursNl: 'When it can be reached, in Dutch', hoursEn: 'When it can be reached, in English', home: 'Organisations that sign in here', homeHint: 'schac_home_organization, with a comma in between.',
    hosts: 'Own web addresses', hostsHint: 'For example wellbeing.school.nl, with a comma in between.', missing: 'Fill in the name in both languages.', missingContact: 'Fill in name, phone and hours in both languages, or leave everything empty.',
  },
  audit: { lead: 'Who did what, and when. What somebody wrote is never in it.', caption: 'Audit trail', at: 'When', event: 'What', who: 'Who', outcome: 'Outcome', object: 'About', nobody: 'not signed in', outcomes: { done: 'done', refused: 'refused', failed: 'failed' } },
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
export type AdminWords = ReturnType<typeof wordsOf>;
