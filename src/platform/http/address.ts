/**
 * The network address that a request counts for. Behind a proxy it is the last one in `X-Forwarded-For`: the proxy adds
 * that one, whatever stands before it was said by whoever asks.
 * @param socket address of who is connected
 * @param trustProxy whether that is a proxy of our own
 */
export function addressOf(headers: Headers, socket: string, trustProxy: boolean): string {
  const last = trustProxy ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return last || socket;
}
