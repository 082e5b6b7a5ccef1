/**
 * What the rest of the game asks of this room: a stage, and pictures drawn by its hand. They are fetched together: apart,
 * what they share would be a third file, asked for one round trip after the stage.
 */
export { createStage, type Stage } from "./director.ts";
export { drawFrontPagePicture } from "./front-page-picture.ts";
