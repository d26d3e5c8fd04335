// Sets the findings beside the facts they concern, and sees to it that no page stays older than the content.
"use strict";
const own = document.currentScript;

function box(one) {
  const host = document.createElement("factsheet-mark");
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/.serve/overlay.css" });
  const mark = Object.assign(document.createElement("span"), { className: `mark ${one.level}` });
  mark.append(`${one.level} · ${one.rule}: ${one.message}`);
  if (one.help) {
    mark.append(Object.assign(document.createElement("span"), { className: "help", textContent: ` ${one.help}` }));
  }
  host.setAttribute("role", "note");
  host.attachShadow({ mode: "open" }).append(style, mark);
  return host;
}

const island = document.getElementById("factsheet-marks");
for (const [fact, found] of Object.entries(island ? JSON.parse(island.textContent) : {})) {
  const row = document.getElementById(fact);
  const place = location.pathname.endsWith(`/facts/${fact}.html`)
    ? document.querySelector("main h1")
    : row && (row.querySelector(".claim") || row);
  place?.append(...found.map(box));
}

// Closed once, the panel stays closed until other things are found.
const panel = document.querySelector("factsheet-findings")?.shadowRoot?.querySelector("details");
if (panel) {
  const said = panel.textContent;
  if (sessionStorage.getItem("factsheet-closed") === said) panel.open = false;
  panel.addEventListener("toggle", () => {
    if (panel.open) sessionStorage.removeItem("factsheet-closed");
    else sessionStorage.setItem("factsheet-closed", said);
  });
}

// What was saved between the loading of this page and its connection to the server was told to nobody.
document.addEventListener("LiveReloadConnect", async () => {
  const answer = await fetch("/.serve/revision", { cache: "no-store" });
  if (answer.ok && (await answer.text()) !== own.dataset.revision) location.reload();
});
