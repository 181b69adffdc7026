/** Chat spelling and short forms, written out before anything is matched. `short=full words`, separated by commas. */
const FORMS = `
mn=mijn, zn=zijn, dr=haar, k=ik, ff=even, eff=even, egt=echt, ech=echt, nie=niet, ni=niet, nix=niks, nx=niks,
niex=niks, niets=niks, noppes=niks, tog=toch, wrm=waarom, waarm=waarom, wnr=wanneer, gwn=gewoon, gw=gewoon,
sws=sowieso, idd=inderdaad, kben=ik ben, kheb=ik heb, kwil=ik wil, kga=ik ga, kvoel=ik voel, kweet=ik weet,
kwee=ik weet, tis=het is, twerkt=het werkt, vandg=vandaag, morge=morgen, vr=voor, ofzo=of zo, eem=even, ns=eens,
wss=waarschijnlijk, mss=misschien, iem=iemand, iedrn=iedereen, ied=iedereen, niem=niemand, vrnd=vriend,
vrndn=vrienden, vriendn=vrienden, prblm=probleem, prob=probleem, tentje=tentamen, tents=tentamens,
tenta=tentamen, tentas=tentamens, herk=herkansing, herka=herkansing, hertent=herkansing, toetsie=toets,
wg=werkgroep, hc=hoorcollege, slb=slb, slber=slb, opl=opleiding, stgb=stage, psy=psycholoog, psych=psycholoog,
psyche=psycholoog, stuffie=stufi, studfin=studiefinanciering, uni=universiteit, zkv=zorgverzekering,
medi=medicijnen, depri=depressief, depries=depressief, depro=depressief, insta=instagram, tt=tiktok, yt=youtube,
wrk=werk, im=i am, ive=i have, idk=i dont know, dunno=dont know, u=you, ur=your, pls=please, plz=please,
thx=thanks, cuz=because, bc=because, rn=right now, cant=can not, cannot=can not, dont=do not, doesnt=does not,
didnt=did not, isnt=is not, arent=are not, wont=will not, wouldnt=would not, couldnt=could not, havent=have not,
hasnt=has not, wasnt=was not, werent=were not, aint=is not, shouldnt=should not, noone=nobody, gonna=going to,
wanna=want to, gotta=got to, abt=about, smth=something, sth=something, ppl=people, bf=boyfriend, gf=girlfriend,
uv=you have, kms=kill myself, kys=kill yourself, sh=self harm, ed=eating disorder, prof=professor,
lecturers=lecturer, gp=doctor, huisarst=huisarts
`;

export const CHAT: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.split(',').map((form) => {
    const [short = '', full = ''] = form.trim().split('=');
    return [short, full.split(' ')] as const;
  }),
);
