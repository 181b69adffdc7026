/**
 * Example lines that show acute danger: life in danger, something taken, violence now, threats.
 * As typed on a phone, parted by a bar.
 */
export const DANGER_3 = {
  'life-danger': {
    nl: `
      hij ademt niet meer | mijn huisgenoot ademt niet | ze is bewusteloos | iemand ligt bewusteloos op de gang |
      hij reageert niet meer als ik hem wakker schud | krijg mijn vriendin niet wakker |
      huisgenoot wordt niet wakker wat moet ik doen | ze ligt op de grond en reageert nergens op |
      ik bloed heel erg | het stopt niet met bloeden | er is overal bloed help | diepe wond en het blijft bloeden |
      mijn kamergenoot heeft een epileptische aanval | hij ligt te schokken op de grond |
      ze heeft een aanval en komt niet bij | brand in het studentenhuis |
      er is brand op de gang we kunnen er niet uit | mijn kamer staat in de fik |
      rook onder de deur ik kan niet weg | ik krijg geen lucht en mn lippen worden blauw |
      druk op mijn borst en pijn in mijn arm | ik denk dat hij een hartaanval heeft | opa is in elkaar gezakt |
      iemand is van de trap gevallen en beweegt niet | vriend is aangereden en ligt op straat | hij stikt in eten |
      haar gezicht zwelt op en ze kan niet ademen allergie | ik val steeds flauw en bloed |
      iemand in het water gevallen komt niet boven | hij is blauw en koud en zegt niks meer |
      mn huisgenoot ligt out en reageert ni | koolmonoxide alarm en iedereen is duizelig`,
    en: `
      he is not breathing | my flatmate is unconscious | she wont wake up | someone collapsed in the hallway |
      she is having a seizure | bleeding wont stop | there is a fire in our dorm |
      smoke in the corridor cant get out | he has chest pain and cant breathe | friend fell down and is not moving |
      her throat is closing allergic reaction | he is turning blue |
      someone got hit by a car and is not responding`,
  },
  overdose: {
    nl: `
      ik heb te veel pillen genomen | heb een heel doosje pillen geslikt | ik heb iets ingenomen |
      ik heb net van alles geslikt en nu word ik duizelig | te veel medicijnen ingenomen | overdosis |
      overdosis wat doen | ik denk dat ik een overdosis heb | mijn vriend heeft een overdosis genomen |
      huisgenoot heeft pillen geslikt en wordt suf | ze heeft een strip pillen leeg en slaapt nu |
      hij heeft iets geslikt en wil niet zeggen wat |
      mijn zus heeft medicijnen ingenomen om niet meer wakker te worden | heb teveel geslikt heb spijt |
      ik heb expres te veel genomen | alcoholvergiftiging |
      vriendin heeft zoveel gedronken dat ze niet meer reageert |
      hij is zo dronken dat hij niet wakker wordt en kotst | ze heeft een fles leeg en is niet meer aanspreekbaar |
      bad trip hij wordt agressief en weet niet meer waar hij is |
      ik zit in een bad trip en mn hart gaat heel snel help | trip loopt uit de hand mn vriend wil van het balkon |
      te veel paddos en nu herkent ze ons niet meer | te veel xtc genomen en oververhit |
      hij heeft ghb op en gaat out | mijn maat is out gegaan op een feestje na drugs |
      foute pil gehad en ik tril over mn hele lijf | mn hart slaat over na te veel speed |
      drugs gebruikt en nu krijgt ze geen lucht | weet niet wat er in zat maar hij is niet wakker te krijgen |
      lachgas en nu kan ik mn benen niet voelen | iets giftigs gedronken en ik word misselijk |
      teveel pilln gepakt`,
    en: `
      i took too many pills | i swallowed a whole box of pills | i took something and i feel really bad | overdose |
      i think my friend overdosed | my roommate took all her medication | he took pills and is getting drowsy |
      alcohol poisoning | she drank so much she does not respond |
      friend passed out after drinking and is throwing up in his sleep |
      bad trip and he doesnt know where he is and tries to go out the window |
      took too much mdma heart racing and overheating | took something at a party and now i cant feel my body |
      she took a pill and collapsed | i took more than i should on purpose`,
  },
  'violence-now': {
    nl: `
      hij slaat me nu | mijn vriend slaat me op dit moment | hij heeft een mes | huisgenoot loopt rond met een mes |
      iemand met een mes op school | er is iemand met een wapen op de campus | er wordt geschoten bij het gebouw |
      iemand probeert mijn kamer binnen te komen | er wordt ingebroken ik zit boven |
      inbreker in huis wij zijn binnen | iemand bonkt op mijn deur en schreeuwt dat hij me gaat pakken |
      ik word nu achtervolgd | er loopt een man achter me aan al een kwartier |
      ik word gevolgd op weg naar huis en ben bang | ze zijn aan het vechten en er ligt er een op de grond |
      ik word in elkaar geslagen | ze slaan mijn vriend in elkaar op het plein | hij wurgt haar |
      mijn vader slaat mn moeder nu beneden | ik heb me opgesloten in de badkamer hij staat voor de deur |
      ik zit verstopt hij mag me niet horen | hij laat me niet gaan en is agressief |
      mn ex staat binnen en wil niet weggaan hij is gewelddadig | ze houden me vast ik mag niet weg |
      groep jongens staat voor mn deur en wil me slaan | help hij komt achter me aan | ik word beroofd |
      iemand trekt me een auto in | er staat ene met een mes aan mijn kot | hij gooit alles kapot en komt op me af`,
    en: `
      he is hitting me right now | he has a knife | someone with a gun on campus | someone is breaking in |
      there is a man in my house | im being followed right now | a man is following me home | he is choking her |
      i locked myself in the bathroom and he is outside the door | they are beating up my friend |
      he wont let me leave and he is getting violent | my dad is hitting my mum right now |
      im hiding please help he is looking for me | someone is trying to force my door`,
  },
  threat: {
    nl: `
      ik ga hem iets aandoen ik meen het | ik ga ze allemaal pijn doen | ik wil mijn docent wat aandoen |
      ik ben bang dat ik iemand iets aandoe | ik heb gedachten om mensen pijn te doen |
      ik kan mezelf niet inhouden ik ga hem neersteken | ik maak hem dood echt waar |
      als ik hem zie steek ik hem neer | ik neem morgen een mes mee naar school |
      ik wil wraak en ze gaan het voelen morgen in de les | klasgenoot zegt dat hij een wapen meeneemt naar school |
      iemand in de groepsapp kondigt aan dat hij gaat schieten op school | student dreigt de school op te blazen |
      medestudent zegt dat hij iedereen gaat neerschieten | ik word met de dood bedreigd |
      doodsbedreiging gekregen | ik krijg doodsbedreigingen via insta | mijn ex dreigt me te vermoorden |
      hij zei ik maak je af als je praat | ze dreigen mijn familie iets aan te doen | bedreigd met een mes |
      ik ben bedreigd met een pistool | huisgenoot dreigt mij in elkaar te slaan |
      ik word bedreigd en durf niet naar school | hij zegt dat hij me opwacht na de les en me kapot maakt |
      iemand van de opleiding stuurt dat hij weet waar ik woon en me pakt |
      ze bedreigen mij om geld en staan bij mijn huis | gasten van een bende bedreigen mij en mn broertje |
      student bedreigt mij als docent | ik hoor een vriend praten over een aanslag |
      mijn neef heeft een wapen en zegt dat hij het gaat gebruiken | kga hem kapotsteken ik meen het`,
    en: `
      i am going to hurt them | im going to stab him | i want to hurt my teacher for real |
      im scared i will hurt someone | i have thoughts about killing people |
      a student says he will shoot up the school | someone in our chat said he will bring a gun to class |
      i got a death threat | my ex says he will kill me | he threatened me with a knife |
      they threatened me with a weapon | i am being threatened and afraid to go to class |
      my roommate threatens to beat me | he said he knows where i live and will come for me |
      someone is threatening my family`,
  },
} as const;
