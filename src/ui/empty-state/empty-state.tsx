import type { Child, FC } from 'hono/jsx';

/** Nothing here (yet): says so kindly, and what somebody can do now. */
export const EmptyState: FC<{ title: string; heading?: 'h2' | 'h3'; children?: Child }> =
  ({ title, heading: Heading = 'h2', children }) => (
    <div class="empty">
      <svg class="empty__mark" viewBox="0 0 96 48" width="96" height="48" aria-hidden="true" focusable="false">
        <path d="M4 46a44 44 0 0 1 88 0M20 46a28 28 0 0 1 56 0" />
        <circle cx="48" cy="42" r="9" />
      </svg>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
