/** Sets text as large as its box can hold: a quote of eight words or of sixty, for the back row. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Font sizes in CSS pixels; below the least the box scrolls. */
interface Sizes {
  readonly least: number;
  readonly most: number;
}

/** The ref of a box whose text is fitted anew whenever what it says or its size changes. */
export function useFittedText<Box extends HTMLElement>(says: string, { least, most }: Sizes): RefObject<Box | null> {
  const ref = useRef<Box>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const setSize = () => {
      let [low, high] = [least, most];
      while (high - low > 1) {
        const middle = (low + high) / 2;
        box.style.fontSize = `${middle}px`;
        if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) low = middle;
        else high = middle;
      }
      box.style.fontSize = `${low}px`;
    };
    setSize();
    const observer = new ResizeObserver(setSize);
    observer.observe(box);
    // Fonts that come late are of another width.
    document.fonts.addEventListener("loadingdone", setSize);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", setSize);
    };
  }, [says, least, most]);
  return ref;
}
