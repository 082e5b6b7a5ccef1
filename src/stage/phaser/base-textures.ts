/**
 * Phaser needs a texture for objects that have none and another for unknown keys. By default it loads them from
 * `data:` addresses, which our content policy refuses; these settings draw them instead. Spread them into the game's
 * config, and nothing of Phaser's is ever loaded.
 */
import Phaser from "phaser";

const SIZE = 32;

export function baseTextures(): Pick<Phaser.Types.Core.GameConfig, "images" | "callbacks"> {
  return {
    // An empty address fails without a request, and to Phaser's boot a failure is as good as a picture.
    images: { default: "", missing: "", white: "" },
    callbacks: {
      preBoot({ events, textures }) {
        events.once(Phaser.Core.Events.BOOT, () => {
          textures.createCanvas("__DEFAULT", SIZE, SIZE);
          const missing = textures.createCanvas("__MISSING", SIZE, SIZE);
          if (!missing) return;
          missing.context.fillStyle = "magenta";
          missing.context.fillRect(0, 0, SIZE, SIZE);
        });
      },
    },
  };
}
