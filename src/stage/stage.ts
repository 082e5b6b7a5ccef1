/** What the rest of the game asks of this room: a stage, and the saved picture of a front page. */
export { createStage, type Stage } from "./director.ts";
export { drawFrontPagePicture } from "./saved-picture.ts";
