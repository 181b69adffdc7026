/**
 * The quick way out. Clears the screen before anything else, takes this page out of the history, and goes.
 * Escape twice within a second and a half does the same.
 */
const TWICE_WITHIN = 1500;
const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');

const leave = (href: string): void => {
  document.documentElement.classList.add('is-leaving');
  document.title = '…';
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
  window.location.replace(href);
};

if (link) {
  const hint = document.createElement('span');
  hint.className = 'visually-hidden';
  hint.textContent = ` (${link.dataset['shortcut'] ?? ''})`;
  link.append(hint);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });

  let last = -Infinity;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (event.timeStamp - last < TWICE_WITHIN) leave(link.href);
    last = event.timeStamp;
  });
}
