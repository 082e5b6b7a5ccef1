/** Gives the player a file to keep, made on this device: nothing of it goes over the network. */
export type SaveFile = (name: string, content: Blob) => void;

/** Long enough for any browser to have begun reading; the content is held in memory until then. */
const HELD_MS = 60_000;

export const browserSaveFile: SaveFile = (name, content) => {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HELD_MS);
};
