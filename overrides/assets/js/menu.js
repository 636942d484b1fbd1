// The menu and the choice of language in the head: Escape closes them, and so does going on
// to something else, so that they never lie over what has the focus.
//
// Without this script they open and close with their own button.

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
