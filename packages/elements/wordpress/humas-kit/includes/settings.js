/** Checks the address before it is saved, and fills the list of agencies. Without it, saving does the same. */
(() => {
  const button = document.getElementById('humas-kit-check');
  const address = document.getElementById('humas-kit-apiUrl');
  const agency = document.getElementById('humas-kit-agency');
  const result = document.getElementById('humas-kit-result');
  if (!button || !address || !agency || !result) return;
  button.hidden = false;

  const say = (words, ok) => {
    result.textContent = words;
    result.toggleAttribute('data-ok', ok);
  };

  const fill = (agencies) => {
    const chosen = agency.value;
    const options = Object.entries(agencies).map(
      ([slug, name]) => new Option(name, slug, false, slug === chosen),
    );
    const first = new Option(agency.options[0].text, '');
    agency.replaceChildren(first, ...options);
  };

  button.addEventListener('click', async () => {
    const body = new URLSearchParams({
      action: 'humas_kit_check',
      _ajax_nonce: button.dataset.nonce,
      address: address.value,
    });
    say(button.dataset.busy, true);
    try {
      const answer = await (await fetch(button.dataset.url, { method: 'POST', body })).json();
      say(answer.data.words, answer.data.ok);
      if (answer.data.ok) {
        address.value = answer.data.address;
        fill(answer.data.agencies);
        agency.focus();
      }
    } catch (error) {
      say(String(error), false);
    }
  });

  // Enter in the address asks, as people expect of a field with a button beside it.
  address.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    button.click();
  });
})();
