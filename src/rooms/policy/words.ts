import { pick, type Lang } from '../../ui/words/index.ts';

const nl = {
  title: 'Beleid',
  lead: 'Wat willen we, waar staan we, werkt het, en wat kost het. Samen met studenten.',
  student: {
    title: 'Meedoen', lead: 'Wat we als school willen met welzijn, en waar jij over meepraat.',
  },
  parts: {
    want: 'Wat we willen', stand: 'Waar we staan', works: 'Werkt het', cost: 'Wat het kost', students: 'Van studenten',
  },
  tiles: {
    vision: ['Visie', 'Waar we voor staan, wie dat besloot, en wat studenten ervan vinden.'],
    goals: ['Doelen', 'Wat we willen bereiken, hoe ver we zijn, en hoe zeker we dat weten.'],
    plan: ['Plan', 'Wie doet wat, en wanneer. Wat te laat is, staat bovenaan.'],
    team: ['Team', 'Wie het draagt, met hoeveel uur, wie waarover gaat, en waarover juist niet.'],
    scan: ['Zelfscan', 'Waar staan we? Ieder vult het zelf in, daarna praten we erover.'],
    inventory: ['Initiatieven', 'Alles wat we doen, om te zoeken, in te lezen en bij te werken.'],
    rounds: ['Rondes', 'Wanneer we studenten vragen hoe het gaat, en wat anderen dan vragen.'],
    modules: ['Oefeningen voor studenten', 'Wat studenten zelf kunnen doen: nakijken, aanpassen, goedkeuren.'],
    evaluations: ['Evaluaties', 'Wie bereiken we, hoe vinden ze het, helpt het, en is het te doen.'],
    cycle: ['De cyclus', 'Van doel naar cijfer, naar besluit, naar het doel van volgend jaar.'],
    figures: ['Cijfers van elders', 'Landelijke cijfers en uitval, met bron en jaar, naast die van ons.'],
    advice: ['Advies na een check-in', 'De regels achter het advies aan studenten: lees ze, zet ze uit, verander de woorden.'],
    money: ['Geld', 'Waar het vandaan komt, waar het heen ging, en wat afloopt.'],
    account: ['Verantwoording', 'Het deel voor het jaarverslag: een concept staat al klaar.'],
    ownIdea: ['Jouw idee', 'Stel zelf iets voor. Er is geld, een ruimte en iemand die helpt.'],
    ideas: ['Ideeën van studenten', 'Wat studenten voorstellen, en wat ervan kwam.'],
  },
};
const en: typeof nl = {
  title: 'Policy',
  lead: 'What we want, where we stand, whether it works, and what it costs. Together with students.',
  student: {
    title: 'Take part', lead: 'What we as a school want for wellbeing, and where you have a say.',
  },
  parts: {
    want: 'What we want', stand: 'Where we stand', works: 'Does it work', cost: 'What it costs', students: 'From students',
  },
  tiles: {
    vision: ['Vision', 'What we stand for, who decided it, and what students think of it.'],
    goals: ['Goals', 'What we want to reach, how far we are, and how sure we are of that.'],
    plan: ['Plan', 'Who does what, and when. What is late stands on top.'],
    team: ['Team', 'Who carries it, with how many hours, and who is not responsible for what.'],
    scan: ['Self-scan', 'Where do we stand? Everybody fills it in alone, then we talk about it.'],
    inventory: ['Initiatives', 'Everything we do, to search, to load and to keep up to date.'],
    rounds: ['Rounds', 'When we ask students how they are doing, and what others ask then.'],
    modules: ['Exercises for students', 'What students can do by themselves: review, change, approve.'],
    evaluations: ['Evaluations', 'Whom we reach, how they find it, whether it helps, and whether it can be done.'],
    cycle: ['The cycle', 'From goal to figure, to decision, to the goal of next year.'],
    figures: ['Figures from elsewhere', 'National figures and drop-out, with source and year, beside ours.'],
    advice: ['Advice after a check-in', 'The rules behind the advice to students: read them, switch them off, change the words.'],
    money: ['Money', 'Where it comes from, where it went, and what ends.'],
    account: ['Accountability', 'The part for the annual report: a draft is ready.'],
    ownIdea: ['Your idea', 'Propose something yourself. There is money, a room and somebody who helps.'],
    ideas: ['Ideas of students', 'What students propose, and what came of it.'],
  },
};

/** The words of this room. */
export const wordsOf = (lang: Lang) => pick(lang, { nl, en });
export type PolicyWords = ReturnType<typeof wordsOf>;
