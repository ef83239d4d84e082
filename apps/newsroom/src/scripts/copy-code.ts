/** Selects the code, for keys and menus that copy what is selected. */
function select(code: Element): void {
  const range = document.createRange();
  range.selectNodeContents(code);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

for (const box of document.querySelectorAll<HTMLElement>('.newsroom-code')) {
  const [code, button, status] = ['pre', 'button', '[role=status]'].map((part) =>
    box.querySelector<HTMLElement>(part),
  );
  if (!code || !button || !status) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    // Emptied first: the same words twice would not be announced again.
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = box.dataset.copied ?? '';
    } catch {
      // No secure page, or not allowed: the keys still work.
      select(code);
      code.focus();
      status.textContent = box.dataset.selected ?? '';
    }
  });
}
