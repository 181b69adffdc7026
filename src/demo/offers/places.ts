import type { Place } from '../../core/initiatives/types.ts';

const campus = { address: 'Voorbeeldlaan 1', postalCode: '0000 AA', city: 'Voorbeeldstad' };
const harbour = { address: 'Proefkade 10', postalCode: '0000 ZZ', city: 'Voorbeeldstad' };

/** The places where things happen. Invented, and no real postal code begins with a zero. */
export const at = {
  successCentre: {
    name: 'Studentsuccescentrum, gebouw De Linde', ...campus,
    hours: { nl: 'ma t/m vr 9.00–17.00, do tot 20.00 uur', en: 'Mon–Fri 9:00–17:00, Thu until 20:00' },
  },
  livingRoom: {
    name: 'De Woonkamer, gebouw De Wilg', ...campus,
    hours: { nl: 'ma t/m do 10.00–21.00, vr 10.00–17.00 uur', en: 'Mon–Thu 10:00–21:00, Fri 10:00–17:00' },
  },
  library: {
    name: 'Bibliotheek, gebouw De Esdoorn', ...campus,
    hours: { nl: 'ma t/m vr 8.00–22.00, za 10.00–17.00 uur', en: 'Mon–Fri 8:00–22:00, Sat 10:00–17:00' },
  },
  sports: {
    name: 'Sportgebouw De Spar', ...campus,
    hours: { nl: 'ma t/m vr 7.30–22.30, za en zo 9.00–17.00 uur', en: 'Mon–Fri 7:30–22:30, Sat and Sun 9:00–17:00' },
  },
  quiet: {
    name: 'Stiltecentrum, gebouw De Linde', ...campus,
    hours: { nl: 'ma t/m vr 8.00–21.00 uur', en: 'Mon–Fri 8:00–21:00' },
  },
  linden: { name: 'Gebouw De Linde', ...campus },
  maple: { name: 'Gebouw De Esdoorn', ...campus },
  harbour: { name: 'Campus Haven', ...harbour },
} as const satisfies Record<string, Place>;
