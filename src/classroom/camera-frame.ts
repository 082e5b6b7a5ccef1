/** Finds a QR code in what a video shows now. */
import readQr from "jsqr";

/** Wider pictures take longer to search and are read no better. */
const WIDTH_MAX = 640;

/** The text of the code, or null; `canvas` is drawn over each time. */
export function codeInFrame(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | null {
  const { videoWidth, videoHeight } = video;
  const scale = Math.min(1, WIDTH_MAX / videoWidth);
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
  if (width < 1 || height < 1) return null;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return readQr(data, width, height, { inversionAttempts: "dontInvert" })?.data || null;
}
