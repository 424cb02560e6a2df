// Live reload: shows the page anew when it changed, swaps the style sheet, and shows what is wrong.
(() => {
  'use strict';
  const script = document.currentScript;
  const place = 'briefgen-scroll ' + location.pathname;

  // The place in the page, kept over a reload.
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    const restore = () => scrollTo({ top: Number(kept), behavior: 'instant' });
    restore();
    addEventListener('load', restore, { once: true });
  }
  const reload = () => {
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  };

  let style = script.dataset.style;
  const swap = (route) => {
    for (const old of document.querySelectorAll('link[rel~="stylesheet"]')) {
      if (!old.href.endsWith('/' + style)) continue;
      const fresh = old.cloneNode();
      fresh.href = old.href.slice(0, -style.length) + route;
      fresh.addEventListener('load', () => old.remove(), { once: true });
      old.after(fresh);
    }
    style = route;
  };

  // A folded list of mistakes stays folded until another mistake is made.
  const show = (markup) => {
    const box = document.getElementById('_preview-problems');
    if (!box || box.innerHTML.trim() === markup.trim()) return;
    const wasFolded = box.querySelector('details:not([open])') !== null;
    box.innerHTML = markup;
    if (wasFolded) box.querySelector('details')?.removeAttribute('open');
  };

  // A browser opens few connections to one host: only the page that is seen holds one.
  let events;
  const connect = () => {
    if (events || document.hidden) return;
    const query = new URLSearchParams({
      path: location.pathname + location.search, tag: script.dataset.tag, style,
    });
    events = new EventSource('/_live/events?' + query);
    events.addEventListener('reload', reload);
    events.addEventListener('style', (event) => swap(event.data));
    events.addEventListener('problems', (event) => show(event.data));
    events.addEventListener('go', (event) => { location.href = event.data; });
    // A browser tries again by itself where nobody answers, but not where it is sent away.
    events.addEventListener('error', () => {
      if (events?.readyState !== EventSource.CLOSED) return;
      disconnect();
      setTimeout(connect, 2000);
    });
  };
  const disconnect = () => {
    events?.close();
    events = undefined;
  };
  document.addEventListener('visibilitychange', () => document.hidden ? disconnect() : connect());
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);
  connect();
})();
