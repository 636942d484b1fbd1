// A difficult word shows its meaning in place, on a tap, a click or a key.
//
// Without this script the word is a link to the page that explains it, and so it stays in a
// browser without popovers. With it the word is a button with a popover right behind it: the
// browser itself says whether it is open, closes it on Escape or on a tap elsewhere, and puts
// the focus back. Nothing happens on hovering.

const words = document.querySelector("script[data-meer]").dataset;

function explain(link, number) {
  const button = element("button", "begrip", link.textContent);
  button.type = "button";
  const panel = element("span", "begrip__uitleg");
  panel.id = `begrip-${number}`;
  panel.popover = "auto";
  panel.append(meaning(link), actions(link, panel));
  button.popoverTargetElement = panel;
  link.replaceWith(button, panel);
}

function meaning(link) {
  const text = element("span", "begrip__zin", link.dataset.uitleg);
  if (link.dataset.taal) {
    text.lang = link.dataset.taal;
    text.dir = "auto";
  }
  return text;
}

/** The way to the whole explanation, and a way out for who cannot press Escape. */
function actions(link, panel) {
  const row = element("span", "begrip__weg");
  row.lang = document.documentElement.lang;
  row.dir = document.documentElement.dir;
  const more = element("a", "", words.meer);
  more.href = link.href;
  const close = element("button", "begrip__sluit", words.sluit);
  close.type = "button";
  close.popoverTargetElement = panel;
  close.popoverTargetAction = "hide";
  row.append(more, close);
  return row;
}

function element(name, classes, text = "") {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.textContent = text;
  return made;
}

if ("popover" in HTMLElement.prototype) {
  document.querySelectorAll("a.begrip").forEach(explain);
}
