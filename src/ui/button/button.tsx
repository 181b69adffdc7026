import type { Child, FC } from 'hono/jsx';
import { Icon, type IconName } from '../icon/icon.tsx';

const LOOKS = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--primary-action utrecht-button--danger',
} as const;

type Look = { look?: keyof typeof LOOKS; icon?: IconName; children?: Child };
type ButtonProps = Look & {
  type?: 'submit' | 'button'; name?: string; value?: string; formaction?: string; disabled?: boolean; form?: string;
};

const className = (look: Look['look'] = 'primary'): string => `button utrecht-button ${LOOKS[look]}`;

/** Does something. One primary button on a page; `danger` only for what cannot be undone. */
export const Button: FC<ButtonProps> = ({ look, icon, children, type = 'submit', ...rest }) => (
  <button class={className(look)} type={type} {...rest}>{icon && <Icon name={icon} />}{children}</button>
);

/** Goes somewhere, and looks like a button. */
export const ButtonLink: FC<Look & { href: string; rel?: string; download?: boolean }> =
  ({ look = 'secondary', icon, children, ...rest }) => (
    <a class={className(look)} {...rest}>{icon && <Icon name={icon} />}{children}</a>
  );

/** Buttons beside each other, under each other when there is no room. */
export const Buttons: FC<{ children?: Child }> = ({ children }) => <div class="row buttons">{children}</div>;
