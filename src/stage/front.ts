/** The canvas before the page: the strip of the stage that the audience plays in, along the lower edge of the window. */
export interface Front {
  /** Sets its size in CSS pixels; a height of 0 takes it away. */
  resize(size: { readonly width: number; readonly height: number }, dpr: number): void;
  /** Copies what has been drawn below the window. */
  copy(stage: HTMLCanvasElement): void;
  destroy(): void;
}

export function createFront(host: HTMLElement): Front {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  host.replaceChildren(canvas);
  return {
    resize({ width, height }, dpr) {
      canvas.hidden = height === 0;
      const [across, down] = [Math.round(width * dpr), Math.round(height * dpr)];
      if (canvas.width === across && canvas.height === down) return;
      canvas.width = across;
      canvas.height = down;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    },
    copy(stage) {
      const { width, height } = canvas;
      if (!context || canvas.hidden || height === 0) return;
      context.clearRect(0, 0, width, height);
      context.drawImage(stage, 0, stage.height - height, width, height, 0, 0, width, height);
    },
    destroy() {
      canvas.width = 0;
      canvas.remove();
    },
  };
}
