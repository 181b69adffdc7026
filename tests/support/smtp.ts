import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** Soft line breaks of quoted-printable taken out, as a mail program does. */
const readable = (raw: string) => raw.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** A mail server that takes everything, but for whom `refuse` names. */
export async function mailServer() {
  const letters: string[] = [];
  const refuse = new Set<string>();
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(refuse.has(address) ? new Error('no such person') : undefined);
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        letters.push(Buffer.from(readable(Buffer.concat(parts).toString('utf8')), 'latin1').toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    letters, refuse, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    /** to whom letters went, in order */
    to: () => letters.map((letter) => /^To: (\S+)/m.exec(letter)?.[1] ?? '').sort(),
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
