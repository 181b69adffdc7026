/** What an id looks like in an address; anything else is no page of ours. */
const FORM = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** A part of an address that is an id: `/aanbod/${idPart('id')}`. */
export const idPart = <Name extends string>(name: Name): `:${Name}{${string}}` => `:${name}{${FORM}}`;

const whole = new RegExp(`^${FORM}$`);

/** Whether a text from outside may be handed to the database as an id. */
export const isId = (text: string | null | undefined): text is string => whole.test(text ?? '');
