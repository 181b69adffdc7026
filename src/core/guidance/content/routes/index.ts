import type { Route } from '../../types.ts';
import { beweging } from './beweging.ts';
import { eenzaam } from './eenzaam.ts';
import { emoties } from './emoties.ts';
import { eten } from './eten.ts';
import { gamenGokken } from './gamen-gokken.ts';
import { geenZin } from './geen-zin.ts';
import { geld } from './geld.ts';
import { hoofdWerktAnders } from './hoofd-werkt-anders.ts';
import { ingrijpend } from './ingrijpend.ts';
import { liefdeEnLichaam } from './liefde-en-lichaam.ts';
import { medicijnen } from './medicijnen.ts';
import { middelen } from './middelen.ts';
import { nietMeerWillenLeven } from './niet-meer-willen-leven.ts';
import { online } from './online.ts';
import { rokenVapen } from './roken-vapen.ts';
import { rouwEnVerlies } from './rouw-en-verlies.ts';
import { slaap } from './slaap.ts';
import { somber } from './somber.ts';
import { stress } from './stress.ts';
import { uitstel } from './uitstel.ts';
import { wegNaarZorg } from './weg-naar-zorg.ts';
import { wereld } from './wereld.ts';
import { wonen } from './wonen.ts';
import { zelfkritiek } from './zelfkritiek.ts';
import { ziekOfBeperking } from './ziek-of-beperking.ts';

/** From what a guide notices to where a student can go, in the order of the themes. */
export const routes: readonly Route[] = [
  stress, zelfkritiek, emoties, geenZin, somber, eenzaam, hoofdWerktAnders, ingrijpend, rouwEnVerlies,
  nietMeerWillenLeven, uitstel, middelen, medicijnen, gamenGokken, rokenVapen, slaap, eten, beweging,
  liefdeEnLichaam, ziekOfBeperking, wonen, geld, wegNaarZorg, wereld, online,
];
