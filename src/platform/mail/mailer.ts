import { createTransport } from 'nodemailer';

/** One letter, in plain text. The subject tells nothing that somebody looking over a shoulder should not read. */
export type Letter = {
  readonly to: string; readonly subject: string; readonly text: string;
  /** another name than that of the product before the address it is sent from */
  readonly fromName?: string;
  /** where a POST without anything else stops these letters (RFC 8058) */
  readonly unsubscribe?: string;
};

export type Mailer = {
  readonly configured: boolean;
  /** the address that letters are sent from */
  readonly address?: string;
  send(letter: Letter): Promise<void>;
};

const unsubscribeHeaders = (address: string) =>
  ({ 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });

/** Mail over SMTP; without an address nothing is sent and `configured` says so. */
export function mailer(smtpUrl: string | undefined, from: string): Mailer {
  const address = /<([^>]*)>/.exec(from)?.[1] ?? from;
  if (!smtpUrl) return { configured: false, address, send: async () => undefined };
  const transport = createTransport(smtpUrl);
  return {
    configured: true, address,
    send: async ({ fromName, unsubscribe, ...letter }) => {
      await transport.sendMail({
        from: fromName === undefined ? from : { name: fromName, address }, ...letter,
        ...(unsubscribe === undefined ? {} : { headers: unsubscribeHeaders(unsubscribe) }),
      });
    },
  };
}
