import type { Route } from '../../types.ts';
import { allesTegelijk } from './alles-tegelijk.ts';
import { beweging } from './beweging.ts';
import { dreigtTeStoppen } from './dreigt-te-stoppen.ts';
import { eenzaam } from './eenzaam.ts';
import { eersteThuis } from './eerste-thuis.ts';
import { emoties } from './emoties.ts';
import { eten } from './eten.ts';
import { gamenGokken } from './gamen-gokken.ts';
import { geenBinding } from './geen-binding.ts';
import { geenZin } from './geen-zin.ts';
import { geld } from './geld.ts';
import { groepLooptNiet } from './groep-loopt-niet.ts';
import { hoofdWerktAnders } from './hoofd-werkt-anders.ts';
import { hoortErNietBij } from './hoort-er-niet-bij.ts';
import { ingrijpend } from './ingrijpend.ts';
import { lerenLuktNiet } from './leren-lukt-niet.ts';
import { liefdeEnLichaam } from './liefde-en-lichaam.ts';
import { medicijnen } from './medicijnen.ts';
import { middelen } from './middelen.ts';
import { nietMeerWillenLeven } from './niet-meer-willen-leven.ts';
import { nieuwInNederland } from './nieuw-in-nederland.ts';
import { online } from './online.ts';
import { onveilig } from './onveilig.ts';
import { rokenVapen } from './roken-vapen.ts';
import { rouwEnVerlies } from './rouw-en-verlies.ts';
import { slaap } from './slaap.ts';
import { somber } from './somber.ts';
import { stress } from './stress.ts';
import { studielast } from './studielast.ts';
import { twijfelStudie } from './twijfel-studie.ts';
import { uitstel } from './uitstel.ts';
import { wegNaarZorg } from './weg-naar-zorg.ts';
import { wereld } from './wereld.ts';
import { wonen } from './wonen.ts';
import { zelfkritiek } from './zelfkritiek.ts';
import { ziekOfBeperking } from './ziek-of-beperking.ts';

/** From what a guide notices to where a student can go, in the order of the themes. */
export const routes: readonly Route[] = [
  stress, zelfkritiek, emoties, geenZin, somber, eenzaam, hoofdWerktAnders, ingrijpend, rouwEnVerlies,
  nietMeerWillenLeven, studielast, uitstel, dreigtTeStoppen, twijfelStudie, lerenLuktNiet, allesTegelijk,
  hoortErNietBij, onveilig, geenBinding, groepLooptNiet, nieuwInNederland, eersteThuis, middelen, medicijnen,
  gamenGokken, rokenVapen, slaap, eten, beweging, liefdeEnLichaam, ziekOfBeperking, wonen, geld, wegNaarZorg,
  wereld, online,
];
