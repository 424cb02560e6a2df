// The desk: forms are sent without leaving the page, so that the place and what was typed stay. Without it they are sent
// as forms; nothing needs it.
(() => {
  'use strict';

  // What was typed and not saved is not left by mistake.
  let isTouched = false;
  addEventListener('input', (event) => {
    if (event.target.form?.classList.contains('_desk-form')) isTouched = true;
  });
  addEventListener('beforeunload', (event) => {
    if (isTouched) event.preventDefault();
  });

  const show = async (response, form) => {
    const text = await response.text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    const main = page.querySelector('main');
    if (!main) throw new Error(text);
    const places = scrollY;
    document.querySelector('main').replaceWith(document.adoptNode(main));
    for (const list of page.querySelectorAll('datalist')) document.getElementById(list.id)?.replaceWith(document.adoptNode(list));
    document.title = page.title;
    if (response.ok) {
      isTouched = false;
      history.replaceState(null, '', response.url);
    }
    const notice = document.querySelector('._desk-notice');
    if (notice) {
      notice.tabIndex = -1;
      notice.focus();
      notice.scrollIntoView({ block: 'nearest' });
    } else {
      document.getElementById(form)?.scrollIntoView();
      if (!location.hash) scrollTo(0, places);
    }
  };

  addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.classList.contains('_desk-form')) return;
    event.preventDefault();
    const fields = {};
    for (const [name, value] of new FormData(form, event.submitter)) (fields[name] ??= []).push(value);
    const buttons = form.querySelectorAll('button');
    for (const button of buttons) button.disabled = true;
    try {
      const response = await fetch(form.getAttribute('action'), {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fields),
      });
      await show(response, form.id);
    } catch (error) {
      // The words stay in the form; the browser's own way says what is wrong.
      for (const button of buttons) button.disabled = false;
      form.querySelector('._desk-failed')?.remove();
      const line = document.createElement('p');
      line.className = '_desk-failed';
      line.setAttribute('role', 'alert');
      line.textContent = String(error.message);
      form.append(line);
    }
  });
})();
