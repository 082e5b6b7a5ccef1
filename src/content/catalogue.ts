/** The packs that come with the game, by where they are published. The page's preload link names the same file. */
export const BUNDLED_PACK_FILE = "levels/associate-citizenship.json";
