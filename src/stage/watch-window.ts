/** Tells when the page may lie elsewhere in the window: another size, zoom or pixel ratio, scrolled, or set in new fonts. */
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
  const watchRatio = () => {
    const ratio = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const onRatio = () => {
      onChange();
      watchRatio();
    };
    ratio.addEventListener("change", onRatio, { once: true, signal: end.signal });
  };
  watchRatio();
  return () => {
    resized.disconnect();
    end.abort();
  };
}
