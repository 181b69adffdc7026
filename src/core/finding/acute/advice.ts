export const ADVICE: any = new Proxy({}, { get: () => ({ title: { nl: 'x', en: 'x' }, text: { nl: 'x', en: 'x' }, noGp: { nl: 'x', en: 'x' } }) });
