export const GUARDS: ReadonlySet<string> = new Set('woord rood brood goed'.split(' '));
