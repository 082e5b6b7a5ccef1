/** Tells when the page may lie elsewhere in the window: another size, zoom or pixel ratio, scrolled, or set in new fonts. */

/** How often the pixel ratio is looked at. */
const RATIO_EVERY_MS = 500;

export function watchWindow(host: HTMLElement, onChange: () => void): () => void {
  const end = new AbortController();
  const options = { signal: end.signal, passive: true };
  let isFirst = true;
  const resized = new ResizeObserver(() => {
    // It reports once when it begins to observe.
    if (!isFirst) onChange();
    isFirst = false;
  });
  resized.observe(host);
  addEventListener("scroll", onChange, options);
  document.fonts.addEventListener("loadingdone", onChange, options);
  // Not every browser tells of another pixel ratio where the window keeps its size: one number is looked at now and then.
  let ratio = devicePixelRatio;
  const looking = setInterval(() => {
    if (devicePixelRatio === ratio) return;
    ratio = devicePixelRatio;
    onChange();
  }, RATIO_EVERY_MS);
  return () => {
    resized.disconnect();
    clearInterval(looking);
    end.abort();
  };
}
