// Runs in a page that stands in a frame on the site of somebody else. It tells that site how high
// the page is, in our own words and in those of WordPress. WordPress shuts a frame up: nothing in
// it may go anywhere, so there the page asks for every link and every search to be followed.
(() => {
  const AGAIN = [100, 500, 1500, 4000]; // milliseconds: WordPress may not be listening yet

  const secret = () => /[?&#]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  const say = (what) => parent.postMessage(what, "*");

  function tell() {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    say({ type: "hia:height", height });
    if (secret()) say({ message: "height", value: height, secret: secret() });
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
    if (source === parent && (data?.message === "ready" || data?.type === "hia:ready")) tell();
  });
  addEventListener("hashchange", tell);
  addEventListener("load", tell);
  new ResizeObserver(tell).observe(document.documentElement);
  if (secret()) for (const pause of AGAIN) setTimeout(tell, pause);
})();
