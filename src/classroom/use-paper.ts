/** The size of the paper that the page is printed on; the browser's own choice again once the screen is left. */
import { useLayoutEffect } from "preact/hooks";

export const PAPERS = { A4: "A4", Letter: "Letter (US)" } as const;
export type Paper = keyof typeof PAPERS;

/** The same on both, so that nothing fits one of them only. */
const MARGIN = "12mm";

export function usePaper(paper: Paper): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${paper === "A4" ? "A4" : "letter"}; margin: ${MARGIN}; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [paper]);
}
