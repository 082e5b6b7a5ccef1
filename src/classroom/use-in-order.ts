/**
 * Whether the board stands in order on a page that scrolls: on a phone, and where words are set so large that the class's
 * screen cannot hold them side by side. A media query would not know of the text size that is chosen in the settings.
 */
import { useLayoutEffect, useState } from "preact/hooks";

/** In rem: what five lecterns abreast, and a quote above them, need at least. */
const ROOM = { width: 52, height: 32 } as const;

export function useIsInOrder(): boolean {
  const [isInOrder, setInOrder] = useState(isSmall);
  useLayoutEffect(() => {
    const tell = () => setInOrder(isSmall());
    tell();
    addEventListener("resize", tell);
    return () => removeEventListener("resize", tell);
  }, []);
  return isInOrder;
}

function isSmall(): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return innerWidth <= ROOM.width * rem || innerHeight <= ROOM.height * rem;
}
