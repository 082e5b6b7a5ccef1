/** The whole screen for the board, where the browser can give it. */
import { useEffect, useState } from "preact/hooks";

export function canFillScreen(): boolean {
  return document.fullscreenEnabled;
}

/** A browser may refuse; then the board stays as it is. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}

export function useIsFullScreen(): boolean {
  const [isFull, setIsFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const tell = () => setIsFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", tell);
    return () => document.removeEventListener("fullscreenchange", tell);
  }, []);
  return isFull;
}
