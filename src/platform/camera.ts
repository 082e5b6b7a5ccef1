/** The camera of the device, as a picture that is looked at and never kept. */
export type CameraProblem = "absent" | "refused" | "busy";

export type OpenedCamera =
  | { readonly ok: true; readonly stream: MediaStream; readonly close: () => void }
  | { readonly ok: false; readonly problem: CameraProblem };

export interface Camera {
  /** Asks for the camera that looks away from the user, where there are two. */
  readonly open: () => Promise<OpenedCamera>;
}

export const browserCamera: Camera = {
  async open() {
    // Absent as well where the page does not come by a safe connection.
    if (!navigator.mediaDevices) return { ok: false, problem: "absent" };
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: "environment", width: { ideal: 1280 } },
      });
      return {
        ok: true,
        stream,
        close() {
          for (const track of stream.getTracks()) track.stop();
        },
      };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  },
};

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "absent" : "busy";
}
