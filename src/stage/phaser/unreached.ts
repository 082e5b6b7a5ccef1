/**
 * The Phaser sources our stage never makes use of, and what stands in for each. Phaser still names these files, so
 * something must; a stand-in holds just what Phaser itself touches while a game of images, containers and tweens
 * runs. To call one from the stage is a TypeError: take its line away first.
 */

/** For files whose names appear only in calls the stage does not make. */
const nothing = "export default undefined;";
/** For files Phaser constructs, or compares against with `instanceof`, and then leaves alone. */
const inertClass = "export default class {}";

/** Every camera carries six effects and asks each of them, every frame, what there is to do. */
const inertCameraEffect = `export default class {
	isRunning = false;
	update() {}
	preRender() {}
	postRenderCanvas() {}
	reset() {}
	destroy() {}
}`;

/** Keys are paths under `phaser/src`; values are the ES modules bundled instead. */
export const unreached: Readonly<Record<string, string>> = {
  // Systems of the game that other rooms have in hand: the page takes all input, the store keeps all data.
  "animations/AnimationManager.js": inertClass,
  "cache/CacheManager.js": inertClass,
  "data/DataManager.js": inertClass,
  "input/InputManager.js": inertClass,
  "core/DebugHeader.js": "export default function () {}",
  "dom/CreateDOMContainer.js": "export default function () {}",

  // What only WebGL draws.
  "gameobjects/components/FilterList.js": "export default class { length = 0; destroy() {} }",
  "renderer/webgl/renderNodes/defaults/DefaultImageNodes.js": nothing,
  "renderer/webgl/wrappers/WebGLTextureWrapper.js": inertClass,

  // Objects and pictures of kinds we do not draw. The texture manager keeps one tile sprite at hand.
  "gameobjects/layer/Layer.js": inertClass,
  "gameobjects/tilesprite/TileSprite.js": "export default class { setOrigin() { return this; } destroy() {} }",
  "geom/line/Line.js": nothing,
  "renderer/snapshot/CanvasSnapshot.js": nothing,
  "textures/DynamicTexture.js": nothing,
  "textures/parsers/AtlasXML.js": nothing,
  "textures/parsers/JSONArray.js": nothing,
  "textures/parsers/JSONHash.js": nothing,
  "textures/parsers/PCT.js": nothing,
  "textures/parsers/SpriteSheet.js": nothing,
  "textures/parsers/SpriteSheetFromAtlas.js": nothing,
  "textures/parsers/UnityYAML.js": nothing,
  "tweens/tween/TweenFrameData.js": nothing,

  // Camera moves are tweens of ours, so that all of them pass through one place.
  "cameras/2d/effects/Fade.js": inertCameraEffect,
  "cameras/2d/effects/Flash.js": inertCameraEffect,
  "cameras/2d/effects/Pan.js": inertCameraEffect,
  "cameras/2d/effects/RotateTo.js": inertCameraEffect,
  "cameras/2d/effects/Shake.js": inertCameraEffect,
  "cameras/2d/effects/Zoom.js": inertCameraEffect,

  // All of Phaser's mathematics, reached only for a random generator; the stage has no chance of its own.
  "math/index.js": "export default { RandomDataGenerator: class {} };",

  // Probing the device opens a WebGL context and loads `data:` pictures, which our content policy refuses.
  // Browsers able to run this bundle all sort stably, draw on Canvas and know the newer blend modes.
  "device/Audio.js": "export default {};",
  "device/Browser.js": "export default { es2019: true };",
  "device/CanvasFeatures.js": "export default { supportInverseAlpha: true, supportNewBlendModes: true };",
  "device/Features.js": "export default { canvas: true, webGL: false };",
  "device/Fullscreen.js": "export default { available: false, active: false };",
  "device/Input.js": "export default { touch: false };",
  "device/OS.js": "export default {};",
  "device/Video.js": "export default {};",
  "dom/GetInnerHeight.js": nothing,
};
