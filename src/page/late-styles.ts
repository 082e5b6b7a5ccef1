/**
 * Styles that come with the screens that need them, in the same file as those screens: what stands in index.css is waited
 * for before the first quote. They are laid over the others, in the order of coming; each is laid once.
 */
const laid = new Set<string>();

export function layStyles(css: string): void {
  if (laid.has(css)) return;
  laid.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
