// What every page needs: the menus of the head, and the reader's own list.
//
// The menu and the choice of language close on Escape and when the reader goes on to something
// else, so that they never lie over what has the focus. Without this script they open and
// close with their own button.
//
// The list stands here because every page fetches this file and one more would be a request
// too many. It is a row of permanent ids in this browser. Reading it writes nothing; `keep` is
// for after a tap only, and an empty list leaves nothing behind. When the list changed in another
// window, or while this page was put aside, the document gets the event `lijst`.

const KEY = "mijn-lijst";
const ID = /^(?=.*[a-z])(?=.*[0-9])[a-z0-9]{4,6}$/;
const MOST = 100;

/** The ids in a text, each once. Nothing else comes out, whatever somebody put in a link. */
export function idsIn(text) {
  return [...new Set(text.split(",").filter((one) => ID.test(one)))].slice(0, MOST);
}

/** The reader's list; empty where the browser does not let us look. */
export function kept() {
  try {
    return idsIn(localStorage.getItem(KEY) ?? "");
  } catch {
    return [];
  }
}

/** Keep these ids in this order; false where the browser refuses. */
export function keep(ids) {
  try {
    if (ids.length) localStorage.setItem(KEY, ids.join(","));
    else localStorage.removeItem(KEY);
  } catch {
    return false;
  }
  showWay();
  return true;
}

/** The links to the list are there when there is one, and say how much stands on it. */
function showWay() {
  const { length } = kept();
  for (const way of document.querySelectorAll("[data-lijst-naar]")) {
    way.hidden = !length;
    way.querySelector("[data-lijst-aantal]").textContent = length;
  }
}

function changedElsewhere() {
  showWay();
  document.dispatchEvent(new Event("lijst"));
}

showWay();
addEventListener("storage", changedElsewhere);
addEventListener("pageshow", ({ persisted }) => persisted && changedElsewhere());

const menus = document.querySelectorAll("header details");

for (const menu of menus) {
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget)) menu.open = false;
  });
}

document.addEventListener("click", ({ target }) => {
  for (const menu of menus) if (!menu.contains(target)) menu.open = false;
});
