/** Shows the buttons that copy a text (useless without script, so hidden until now) and lets them copy. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const text = document.getElementById(button.dataset.copy ?? '') as HTMLTextAreaElement | HTMLInputElement | null;
  const said = button.parentElement?.querySelector<HTMLElement>('[role="status"]');
  if (!text || !said || !('clipboard' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    text.select();
    void navigator.clipboard.writeText(text.value).then(() => {
      said.textContent = said.dataset.done ?? '';
    });
  });
}
