const SHORT = ['112', '113'];

/**
 * What a telephone dials for a number as people write it: "088 000 00 00" is `tel:0880000000`.
 * @returns undefined for words ("toestel 0011"): those cannot be dialled from outside
 */
export function telOf(phone: string): string | undefined {
  if (!/^\+?[\d\s()./-]+$/.test(phone.trim())) return undefined;
  const plus = phone.trim().startsWith('+');
  const digits = phone.replace(/\(0\)/, plus ? '' : '0').replace(/\D/g, '');
  if (SHORT.includes(digits) && !plus) return `tel:${digits}`;
  const whole = plus ? /^[1-9]\d{7,14}$/ : /^0\d{7,10}$/;
  return whole.test(digits) ? `tel:${plus ? '+' : ''}${digits}` : undefined;
}
