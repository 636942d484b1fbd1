// Makes the code for another site from what somebody chose, and shows what it will look like.
// Without this script the page gives an example of every kind.

const form = document.querySelector("[data-bouwer]");
const part = (name) => form.querySelector(`[data-${name}]`);
const shape = (name) => part(`vorm="${name}"`).content.textContent;
const sentence = (name) => part(`zin="${name}"`).content.textContent;

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** What was chosen: its name, its small page and its page, below the root of the site. */
function chosen() {
  const kind = form.elements.wat.value;
  const option = form.querySelector(`[data-bij="${kind}"] select`).selectedOptions[0];
  const folder = part("taal").value;
  return {
    kind,
    titel: `${form.dataset.naam}: ${option.textContent}`,
    kader: folder + option.value.slice(1),
    pagina: folder + option.dataset.pagina.slice(1),
    hoogte: form.querySelector(`[value="${kind}"]`).dataset.hoogte,
  };
}

function show() {
  const { adres: home, wortel: root } = form.dataset;
  const { kind, titel, kader, pagina, hoogte } = chosen();
  for (const field of form.querySelectorAll("[data-bij]")) {
    // With one thing to choose there is nothing to choose.
    field.hidden = field.dataset.bij !== kind || field.querySelectorAll("option").length < 2;
  }
  // A page with choices after its address does not describe itself: its small page does.
  const values = {
    titel: escaped(titel),
    kader: home + kader,
    pagina: escaped(home + pagina),
    adres: home + (pagina.includes("?") ? kader : pagina),
    hoogte,
  };
  part("code").value = shape(form.elements.hoe.value).replace(/\{(\w+)\}/g, (_, name) => values[name]);
  part("stand").textContent = "";
  const frame = part("beeld");
  const address = new URL(root + kader, location.href).href;
  if (frame.src !== address) frame.src = address;
}

async function copy(event) {
  event.preventDefault();
  const field = part("code");
  try {
    await navigator.clipboard.writeText(field.value);
    part("stand").textContent = sentence("gekopieerd");
  } catch {
    field.select();
    part("stand").textContent = sentence("kopieer_zelf");
  }
}

form.addEventListener("change", show);
form.addEventListener("submit", copy);
form.hidden = false;
show();
