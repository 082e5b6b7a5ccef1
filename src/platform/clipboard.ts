/** Where a copied text goes. */
export interface Clipboard {
  /** Whether the text is there now. Never throws. */
  write(text: string): Promise<boolean>;
}

export const browserClipboard: Clipboard = {
  async write(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
};
