/** Gives the player a file to keep. */
export type SaveFile = (name: string, content: Blob) => void;

export const browserSaveFile: SaveFile = (name, content) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
