// Runs in a page that stands in a frame on the site of somebody else. It tells that site how high
// the page is, in our own words and in those of WordPress. WordPress shuts a frame up: nothing in
// it may go anywhere, so there the page asks for every link and every search to be followed.
(() => {
  // Milliseconds: WordPress may not be listening yet, and a frame out of sight is measured late.
  const AGAIN = [100, 400, 900, 1800, 3500, 7000];

  const secret = () => /[?&#]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  const say = (what) => parent.postMessage(what, "*");

  function tell() {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    say({ type: "hia:height", height });
    if (secret()) say({ message: "height", value: height, secret: secret() });
  }

  function repeat() {
    tell();
    if (secret()) for (const pause of AGAIN) setTimeout(tell, pause);
  }

  function follow(event, address) {
    event.preventDefault();
    say({ message: "link", value: address, secret: secret() });
  }

  function click(event) {
    if (!secret()) return;
    const link = event.target.closest("a[href]");
    const button = event.target.closest("form button");
    if (link) follow(event, link.href);
    // A frame that is shut up never comes to 'submit'; the button is clicked for the Enter key too.
    else if (button) {
      const { form } = button;
      follow(event, `${form.action}?${new URLSearchParams(new FormData(form))}`);
    }
  }

  if (parent === window) return;
  document.addEventListener("click", click);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && (data?.message === "ready" || data?.type === "hia:ready")) repeat();
  });
  addEventListener("hashchange", repeat);
  addEventListener("load", repeat);
  // WordPress hides a frame until it spoke, and makes it narrower or wider then.
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    repeat();
  });
  new ResizeObserver(tell).observe(document.documentElement);
})();
