// For the site that shows a page of this wegwijzer in a frame: makes the frame as high as the
// page in it. Include it once. It reads nothing, keeps nothing and asks nobody anything.
(() => {
  const { origin } = new URL(document.currentScript.src);

  addEventListener("message", ({ origin: from, source, data }) => {
    if (from !== origin || data?.type !== "hia:height" || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) frame.style.height = `${Math.ceil(data.height)}px`;
    }
  });

  // A frame that was there first has spoken already: ask it once more.
  const ask = () => {
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.src.startsWith(`${origin}/`)) frame.contentWindow.postMessage({ type: "hia:ready" }, "*");
    }
  };
  ask();
  addEventListener("load", ask);
})();
