import { logGammaStep } from './gamma-ratio.ts';

const TINY = 1e-300;
const away = (x: number): number => (Math.abs(x) < TINY ? TINY : x);

/** The continued fraction of the incomplete beta function, by Lentz's method (DLMF 8.17.22). */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      step = c * d;
      value *= step;
    }
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return value;
}

/**
 * The regularised incomplete beta function I_x(a, ½), which Student's t is made of. x from 0 to 1, a > 0.
 * Γ(a + ½) / (Γ(a) Γ(½)) · x^a (1 − x)^½ / a · the fraction; from the middle on, one minus the other side.
 * @param rest 1 − x, given apart because 1 − x loses digits where x is near 1
 */
export function incompleteBetaHalf(x: number, a: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(logGammaStep(a) + a * (x > 0.5 ? Math.log1p(-rest) : Math.log(x))) * Math.sqrt(rest / Math.PI);
  return x < (a + 1) / (a + 2.5) ? (front * fraction(x, a, 0.5)) / a : 1 - (front * fraction(rest, 0.5, a)) / 0.5;
}
