/** A room under its three names: `check-in` in addresses and folders, `checkIn` and `CheckIn` in code. */
export type RoomNames = { readonly kebab: string; readonly camel: string; readonly pascal: string };

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** @returns undefined when it cannot be a name: small letters and digits, words joined by hyphens, a letter first */
export function namesFor(name: string): RoomNames | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name) || name.length > 40) return undefined;
  const words = name.split('-');
  const pascal = words.map(capital).join('');
  return { kebab: name, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal };
}

/** The sample's own names and paths, replaced by those of the new room. */
export function renamed(text: string, { kebab, camel, pascal }: RoomNames): string {
  return text.replaceAll('sample-room', kebab).replaceAll('sampleRoom', camel).replaceAll('SampleRoom', pascal)
    .replaceAll('../src/', '');
}
