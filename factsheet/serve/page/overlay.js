// Puts a changed page in the place of the old one, sets the findings beside the facts they concern, and sees to it
// that no page stays older than the content.
"use strict";
{
  const own = document.currentScript;

  function box(one) {
    const host = document.createElement("factsheet-mark");
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/.serve/overlay.css" });
    const mark = Object.assign(document.createElement("span"), { className: `mark ${one.level}` });
    mark.append(`${one.level} · ${one.rule}: ${one.message}`);
    if (one.help) {
      mark.append(Object.assign(document.createElement("span"), { className: "help", textContent: ` · ${one.help}` }));
    }
    host.setAttribute("role", "note");
    host.attachShadow({ mode: "open" }).append(style, mark);
    return host;
  }

  function mark() {
    const island = document.getElementById("factsheet-marks");
    for (const [fact, found] of Object.entries(island ? JSON.parse(island.textContent) : {})) {
      const row = document.getElementById(fact);
      const place = location.pathname.endsWith(`/facts/${fact}.html`)
        ? document.querySelector("main h1")
        : row && (row.querySelector(".claim") || row);
      place?.append(...found.map(box));
    }
  }

  // Closed once, the panel stays closed until other things are found.
  function fold() {
    const panel = document.querySelector("factsheet-findings")?.shadowRoot?.querySelector("details");
    if (!panel) return;
    const said = panel.textContent;
    if (sessionStorage.getItem("factsheet-closed") === said) panel.open = false;
    panel.addEventListener("toggle", () => {
      if (panel.open) sessionStorage.removeItem("factsheet-closed");
      else sessionStorage.setItem("factsheet-closed", said);
    });
  }

  // Programs and style sheets: a page in which they are others must be loaded, and one with a program of its own too.
  const LOADED = 'script[src], link[rel="stylesheet"]';
  const address = (one) => one.getAttribute("src") ?? one.getAttribute("href");
  const loaded = (page) => [...page.querySelectorAll(LOADED)].map(address);
  const ours = (path) => /^\/(livereload\.js|\.serve\/)/.test(path);
  const swappable = (page) =>
    String(loaded(page)) === String(loaded(document)) &&
    [...page.scripts].every((one) => !one.getAttribute("src") || ours(one.getAttribute("src")));

  function put(page) {
    const html = document.documentElement;
    const [left, top, focused] = [scrollX, scrollY, document.activeElement?.id];
    for (const { name, value } of page.documentElement.attributes) html.setAttribute(name, value);
    for (const one of [...document.head.children]) if (!one.matches(LOADED)) one.remove();
    document.head.append(...[...page.head.children].filter((one) => !one.matches(LOADED)));
    document.body.replaceWith(page.body);
    mark();
    fold();
    if (location.hash) location.replace(location.hash);
    document.getElementById(focused)?.focus({ preventScroll: true });
    scrollTo({ left, top, behavior: "instant" });
  }

  let asked = 0;
  async function renew() {
    const number = ++asked;
    const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
    const page = answer && Document.parseHTMLUnsafe?.(await answer.text());
    if (number !== asked) return;
    const revision = page?.querySelector("script[data-revision]")?.dataset.revision;
    if (!revision || !swappable(page)) return location.reload();
    own.dataset.revision = revision;
    put(page);
  }

  mark();
  fold();
  window.LiveReload?.addPlugin(
    class {
      static identifier = "factsheet";
      static version = "1.0";
      reload() {
        renew();
        return true;
      }
    },
  );

  // What was saved between the loading of this page and its connection to the server was told to nobody.
  document.addEventListener("LiveReloadConnect", async () => {
    const page = encodeURIComponent(decodeURIComponent(location.pathname));
    const answer = await fetch(`/.serve/revision?page=${page}`, { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== own.dataset.revision) renew();
  });
}
