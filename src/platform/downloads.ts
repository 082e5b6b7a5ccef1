/** Files that the game gives out, made on this device: nothing of them goes over the network. */
export interface Downloads {
  /** Hands the file to the player under a name, as if it had been downloaded. */
  save(name: string, content: Blob): void;
}

/** Long enough for any browser to have begun reading; the text is held in memory until then. */
const HELD_MS = 60_000;

export const browserDownloads: Downloads = {
  save(name, content) {
    const url = URL.createObjectURL(content);
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), HELD_MS);
  },
};
