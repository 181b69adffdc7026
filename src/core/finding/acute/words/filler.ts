/** Words a pattern may step over: they do not change what is said. */
export const FILLER = {
  fill: `
    echt gewoon eigenlijk soms vaak steeds altijd alleen maar wel niet meer nog nu heel graag liever zo ook even
    toch weer dan al ff eerlijk gezegd hier misschien morgen vandaag vanavond vannacht straks snel snelst liefst het
    stiekem constant constante elke iedere ieder dag dagelijks moment gewoonweg serieus oprecht helemaal totaal
    juist best zomaar ineens opeens plots plotseling te om dat er en ik de een allang lang langer nooit geen gaan
    willen hebben kunnen blijven ergens toe diep vanbinnen vanaf ervan alsof zeg zeggen letterlijk figuurlijk
    volgens mij heus werkelijk eindelijk binnenkort ooit immers inmiddels tegenwoordig telkens regelmatig
    voortdurend continu dus hoor he sowieso mogelijk makkelijk stil rustig vredig pijnloos zonder pijn beetje hard
    erg enorm verschrikkelijk zwaar zeer wollah wallah tog jongen man bro gast pls please plz help omg jeetje fuck
    fucking fking kanker kk tering tyfus kut godverdomme verdomme shit damn eig btw idk ngl tbh fr frfr lowkey
    highkey deadass legit kinda sorta like just really actually sometimes often always only anymore any more now so
    also again already maybe tomorrow today tonight honestly literally still ever all to be the a that keep keeps
    simply very badly deeply longer at seriously genuinely truly truthfully not no both never soon right slowly
    peacefully quietly basically probably pretty quite almost bijna bijne zowat ongeveer zelfs tenminste
    uiteindelijk desnoods waarschijnlijk vast kei kweenie weet ffs haha lol zou zouden wou wilde wil zal mag moet
    kan ben was is word wordt van hem haar of and or completely totally absoluut absolutely definitely zeker
    gegarandeerd intens continue vooral namelijk desperately wanhopig
  `,
} as const;
