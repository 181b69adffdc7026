/**
 * Search as you type, for a form with `data-live` (where to send) and `data-live-region` (id of the results).
 * The words go by POST and never into an address. The answer is a piece of HTML from our own server; a part of it
 * marked `data-summary` is read aloud once.
 */
const WAIT = 200;

const start = (form: HTMLFormElement): void => {
  const address = form.dataset['live']!;
  const region = document.getElementById(form.dataset['liveRegion'] ?? '');
  const field = form.querySelector<HTMLInputElement>('[name=q]');
  const status = form.querySelector<HTMLElement>('[data-live-status]');
  if (!region || !field) return;

  let timer: number | undefined;
  let running: AbortController | undefined;

  const ask = async (): Promise<void> => {
    running?.abort();
    const current = running = new AbortController();
    region.setAttribute('aria-busy', 'true');
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    try {
      const response = await fetch(address, { method: 'POST', body, signal: current.signal });
      if (!response.ok) return;
      const html = await response.text();
      if (current.signal.aborted) return;
      region.innerHTML = html;
      const summary = region.querySelector('[data-summary]')?.textContent ?? '';
      if (status && status.textContent !== summary) status.textContent = summary;
    } catch {
      // aborted by a newer question, or no connection: what stands there stays, and enter still works
    } finally {
      if (running === current) region.removeAttribute('aria-busy');
    }
  };

  field.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), WAIT);
  });
};

/** An answer to posted words gets an address without them: with it, reloading, going back and sharing work. */
const address = document.querySelector<HTMLElement>('[data-address]')?.dataset['address'];
if (address) history.replaceState(null, '', address);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) start(form);
