/**
 * ln Γ(a + ½) − ln Γ(a), for a > 0; relative error of its exponent below 1e-14.
 *
 * From a = 20 on by the asymptotic series ½ ln a − 1/(8a) + 1/(192a³) − 1/(640a⁵) + 17/(14336a⁷) − 31/(18432a⁹)
 * (Tricomi & Erdélyi 1951, from Stirling's series); below that by Γ(a + 1) = a Γ(a).
 */
export function logGammaStep(a: number): number {
  let log = 0;
  let at = a;
  for (; at < 20; at += 1) log += Math.log(at / (at + 0.5));
  const q = 1 / (at * at);
  const series = -1 / 8 + q * (1 / 192 + q * (-1 / 640 + q * (17 / 14336 - (q * 31) / 18432)));
  return log + Math.log(at) / 2 + series / at;
}
