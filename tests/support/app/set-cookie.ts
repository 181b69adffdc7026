/** What a `Set-Cookie` line says. `flags` are its attributes in lower case; `gone` when it takes the cookie away. */
export function parseSetCookie(line: string) {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const flags = attributes.map((attribute) => attribute.toLowerCase());
  const at = pair.indexOf('=');
  const expires = flags.find((flag) => flag.startsWith('expires='));
  const gone = flags.includes('max-age=0') || (expires !== undefined && Date.parse(expires.slice(8)) <= Date.now());
  return { name: pair.slice(0, at), value: pair.slice(at + 1), flags, gone };
}
