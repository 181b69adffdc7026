import { encode } from 'uqr';

/** The address of a round as a code to scan. */
export function shareView(address: string) {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { address, code: { size, path } };
}
export type ShareView = ReturnType<typeof shareView>;
