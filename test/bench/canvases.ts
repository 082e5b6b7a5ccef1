/** Canvases that something still holds on to, whether or not they are in the document: every texture of the stage is one. */
import type { CDPSession } from "@playwright/test";

const BYTES_PER_PIXEL = 4;

export interface HeldCanvases {
  readonly count: number;
  readonly bytes: number;
}

export async function heldCanvases(cdp: CDPSession): Promise<HeldCanvases> {
  const objectGroup = "bench";
  const { result: kind } = await cdp.send("Runtime.evaluate", {
    expression: "HTMLCanvasElement.prototype",
    objectGroup,
  });
  if (!kind.objectId) throw new Error("The page knows no canvases.");
  const { objects } = await cdp.send("Runtime.queryObjects", { prototypeObjectId: kind.objectId, objectGroup });
  const { result } = await cdp.send("Runtime.callFunctionOn", {
    functionDeclaration:
      "function () { return [this.length, this.reduce((sum, { width, height }) => sum + width * height, 0)]; }",
    ...(objects.objectId ? { objectId: objects.objectId } : {}),
    returnByValue: true,
  });
  await cdp.send("Runtime.releaseObjectGroup", { objectGroup });
  const [count, pixels]: number[] = result.value;
  return { count: count ?? 0, bytes: (pixels ?? 0) * BYTES_PER_PIXEL };
}
