/** Light or dark without loading the page again; the choice is sent in the background, to be kept in a cookie. */
const form = document.querySelector<HTMLFormElement>('[data-theme-form]');

form?.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (!(button instanceof HTMLButtonElement)) return;
  event.preventDefault();
  document.documentElement.dataset['theme'] = button.value;
  for (const other of form.querySelectorAll('button')) other.setAttribute('aria-pressed', String(other === button));
  const body = new URLSearchParams({ theme: button.value, back: new FormData(form).get('back') as string });
  void fetch(form.action, { method: 'POST', body, redirect: 'manual' });
});
