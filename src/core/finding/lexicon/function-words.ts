/** Words that carry grammar rather than a need. Used for language, for what is left unexplained, and as stop words. */
const NL = `
ik je jij jou jouw u uw hij zij ze het we wij ons onze jullie hen hun hem haar mij me mijn zich zijn m
de een der den dat die dit deze daar hier er wat wie waar wanneer hoe waarom waarmee waarom waarvoor waarover welke welk
en of maar want dus als dan toen omdat doordat zodat terwijl hoewel tenzij om te van in op aan bij voor met naar uit over
tot door tegen onder na tussen zonder sinds per via rond binnen buiten volgens tijdens achter langs ook nog al wel eens
toch zo heel erg echt best gewoon eigenlijk misschien zelfs steeds altijd vaak soms nu net pas meer meest veel
weinig iets iemand alles iedereen elke elk ieder andere ander anders zelf mezelf jezelf zichzelf mijzelf weer meteen even
ben bent is was waren geweest word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad
kan kun kunt kunnen kon konden gekund wil wilt willen wou wilde zal zou zullen zouden moet moeten moest moesten
mag mogen mocht ga gaat gaan ging gingen gegaan doe doet doen deed gedaan kom komt komen laat laten krijg krijgt krijgen
kreeg vind vindt vinden voel voelt voelen zit zitten zat sta staat zeg zegt zeggen weet weten maak maakt maken blijf
blijft blijven raak raakt raken graag vooral daarom daarmee daarvan hierover ergens beetje super mega hele allemaal
sowieso inderdaad ja nee hoi hallo hey dag alsjeblieft aub bedankt dank sorry waarschijnlijk vandaag morgen gisteren
straks later laatst tijdje tijd keer keren paar week weken maand maanden jaar jaren dagen uur terug af mee toe
ding dingen manier soort zoveel zodra want hoor hè he joh tja nou ooit vanaf bijna ongeveer ineens opeens eerst laatste
goed goede beter niet geen niks nooit niemand veels eentje geven geef geeft gegeven hebt moment
`;

const EN = `
i you he she it we they me him her us them my your his its our their mine yours myself yourself a an the this that these
those here there what who whom which when where why how and or but because so if then than as while although unless
to of in on at by for with from into onto out over under about after before between through during without within
also too very really quite just only even still already always often sometimes now never ever again much many more most
some any all every each other another else something someone anything anyone everything everyone thing things lot lots bit
am is are was were been being be have has had having do does did done doing can could will would shall should may
might must get gets getting got go goes going went come comes make makes making made keep keeps kept let
want wants wanted need needs needed know knows like likes feel feels felt seem seems please thanks thank hello hi hey
yes not no never nothing nobody today tomorrow yesterday since year years week weeks month months time times way ways kind sort since ago up
off back down out right good well better because whether both either though via per s t ll ve re m d
`;

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

export const DUTCH_FUNCTION_WORDS = set(NL);
export const ENGLISH_FUNCTION_WORDS = set(EN);

export function isFunctionWord(word: string): boolean {
  return DUTCH_FUNCTION_WORDS.has(word) || ENGLISH_FUNCTION_WORDS.has(word) || word.length < 2;
}
