/** What is handed in to draw a front page's picture with: who is drawn, and where. By day. */
export interface FrontPageArt {
  /** The hall of the level; null where it cannot be had. */
  readonly hall: CanvasImageSource | null;
  /** The bust of a speaker; null for one whom nobody has drawn. */
  readonly bustOf: (speaker: string) => CanvasImageSource | null;
}
