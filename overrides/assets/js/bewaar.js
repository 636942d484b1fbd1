// The button that puts a page on the reader's own list, or takes it off.
//
// Without this script there is no button, and the short address below the page does the work.
// Nothing is stored before a tap. Where the browser refuses, the page says what works instead.

import { keep, kept } from "./kop.js";

const box = document.querySelector("[data-bewaar]");
const id = box.dataset.bewaar;
const button = box.querySelector("button");
const status = box.querySelector("[role=status]");

function show() {
  const here = kept().includes(id);
  box.querySelector("[data-zet-op]").hidden = here;
  box.querySelector("[data-haal-af]").hidden = !here;
}

button.onclick = () => {
  const list = kept();
  const here = list.includes(id);
  const done = keep(here ? list.filter((one) => one !== id) : [...list, id]);
  const said = here ? "weg" : "bewaard";
  status.textContent = box.dataset[done ? said : "mislukt"];
  show();
};

document.addEventListener("lijst", show);
show();
box.hidden = false;
