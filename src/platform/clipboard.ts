/** Where text is put that is to be pasted elsewhere. Never throws: what a browser refuses is shown to be copied by hand. */
export interface Clipboard {
  /** Whether the text is there now. */
  write(text: string): Promise<boolean>;
}

export const browserClipboard: Clipboard = {
  async write(text) {
    try {
      // Absent where the page does not come by a safe connection.
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
};
