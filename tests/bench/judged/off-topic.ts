/** Questions about nothing that is here. Some share a word with an offer (depressie, koers, spanning, druk). */
export const offTopic: readonly string[] = [
  'hoe laat gaat de trein naar utrecht', 'storing ns vandaag', 'bus 12 vertrektijden',
  'train to rotterdam which platform', 'goedkope vlucht naar barcelona', 'recept lasagne zonder pakje',
  'pannenkoekenbeslag voor 4 personen', 'chicken curry recipe', 'hoe lang moet een ei koken', 'best ramen near me',
  'uitslag ajax feyenoord', 'hoe laat speelt oranje', 'champions league results', 'nba scores', 'wie wint de formule 1',
  'stand van de eredivisie', 'openingstijden albert heijn', 'black friday deals tv', 'slaapbank ikea',
  'slaapzak kopen tot min 10', 'wandelschoenen maat 42', 'stressbal maken van ballon en rijst',
  'kamerplant krijgt bruine bladeren', 'wordt het morgen mooi weer', 'weather amsterdam tomorrow',
  'depressie boven de noordzee windkracht', 'wat is de afgeleide van x kwadraat', 'x^2 - 4x + 3 = 0',
  'integrate sin x dx', 'wat is 3 bar druk in pascal', 'spanning berekenen met weerstand en stroom',
  'mol naar gram omrekenen', 'hoofdstad van peru', 'in welk jaar viel de berlijnse muur', 'koers bitcoin vandaag',
  'euro naar yen', 'burn-out met je auto op het circuit', 'lonely planet portugal', 'taylor swift tickets',
  'line up lowlands hoofdpodium', 'beste film op netflix', 'wie zong the sound of silence',
  'scherm iphone 15 vervangen', 'wasmachine centrifugeert niet', 'fietsband plakken', 'kapper in de buurt',
  'pizza bezorgen', 'hond uitlaten regels strand', 'how to tie a tie', 'wachtwoord van mijn playstation vergeten',
];
