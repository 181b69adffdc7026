import type { KeyMoment } from '../../types.ts';
import { afstuderen } from './afstuderen.ts';
import { bsaGesprek } from './bsa-gesprek.ts';
import { eersteWeken } from './eerste-weken.ts';
import { langOnderweg } from './lang-onderweg.ts';
import { naEersteToetsen } from './na-eerste-toetsen.ts';
import { naarHetBuitenland } from './naar-het-buitenland.ts';
import { scriptie } from './scriptie.ts';
import { stage } from './stage.ts';
import { start } from './start.ts';
import { voorEersteToetsen } from './voor-eerste-toetsen.ts';
import { wisselenOfStoppen } from './wisselen-of-stoppen.ts';

/** Our key moments, in the order of an academic year. */
export const moments: readonly KeyMoment[] = [
  start, eersteWeken, langOnderweg, voorEersteToetsen, naEersteToetsen, bsaGesprek, wisselenOfStoppen, stage, scriptie,
  naarHetBuitenland, afstuderen,
];
