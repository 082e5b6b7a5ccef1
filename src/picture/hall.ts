/** A hall behind everything: it covers the whole canvas and stands on its lower edge. */

/** The size that the halls are drawn at. */
const HALL = { width: 2560, height: 1080 } as const;

export function drawHall(context: CanvasRenderingContext2D, hall: CanvasImageSource): void {
  const { width: across, height: down } = context.canvas;
  const scale = Math.max(across / HALL.width, down / HALL.height);
  const [width, height] = [HALL.width * scale, HALL.height * scale];
  context.drawImage(hall, (across - width) / 2, down - height, width, height);
}
