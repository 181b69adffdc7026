import { createTransport } from 'nodemailer';

/** One letter, in plain text. The subject tells nothing that somebody looking over a shoulder should not read. */
export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

export type Mailer = { readonly configured: boolean; send(letter: Letter): Promise<void> };

/** Mail over SMTP; without an address nothing is sent and `configured` says so. */
export function mailer(smtpUrl: string | undefined, from: string): Mailer {
  if (!smtpUrl) return { configured: false, send: async () => undefined };
  const transport = createTransport(smtpUrl);
  return {
    configured: true,
    send: async (letter) => {
      await transport.sendMail({ from, ...letter });
    },
  };
}
