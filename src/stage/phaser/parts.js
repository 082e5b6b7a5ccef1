/*
 * The parts of Phaser our stage uses, under the names the whole package gives them, by default and one by one.
 * What is not named here is missing at run time although Phaser's typings know it: unreached.ts and README.md
 * tell how to bring a part in.
 */

// The systems of a scene. Each enters itself in Phaser's register as it loads.
import "phaser/src/scene/ScenePlugin.js";
import "phaser/src/cameras/2d/CameraManager.js";
import "phaser/src/gameobjects/DisplayList.js";
import "phaser/src/gameobjects/UpdateList.js";
import "phaser/src/gameobjects/GameObjectCreator.js";
import "phaser/src/gameobjects/GameObjectFactory.js";
import "phaser/src/tweens/TweenManager.js";
import "phaser/src/time/Clock.js";

// What `scene.add` can make.
import "phaser/src/gameobjects/image/ImageFactory.js";
import "phaser/src/gameobjects/container/ContainerFactory.js";

import * as CameraEvents from "phaser/src/cameras/2d/events/index.js";
import Constants from "phaser/src/const.js";
import * as CoreEvents from "phaser/src/core/events/index.js";
import Game from "phaser/src/core/Game.js";
import EventEmitter from "phaser/src/events/EventEmitter.js";
import Container from "phaser/src/gameobjects/container/Container.js";
import * as GameObjectEvents from "phaser/src/gameobjects/events/index.js";
import GameObject from "phaser/src/gameobjects/GameObject.js";
import Image from "phaser/src/gameobjects/image/Image.js";
import * as Easing from "phaser/src/math/easing/index.js";
import BlendModes from "phaser/src/renderer/BlendModes.js";
import ScaleConstants from "phaser/src/scale/const/index.js";
import * as ScaleEvents from "phaser/src/scale/events/index.js";
import * as SceneEvents from "phaser/src/scene/events/index.js";
import Scene from "phaser/src/scene/Scene.js";
import CanvasTexture from "phaser/src/textures/CanvasTexture.js";
import * as TextureEvents from "phaser/src/textures/events/index.js";
import Texture from "phaser/src/textures/Texture.js";
import * as TweenEvents from "phaser/src/tweens/events/index.js";

export const { VERSION, AUTO, CANVAS, WEBGL, HEADLESS } = Constants;
export const Cameras = { Scene2D: { Events: CameraEvents } };
export const Core = { Events: CoreEvents };
export const Events = { EventEmitter };
export const GameObjects = { Container, Events: GameObjectEvents, GameObject, Image };
const PhaserMath = { Easing };
export const Scale = {
  ...ScaleConstants.CENTER,
  ...ScaleConstants.SCALE_MODE,
  Events: ScaleEvents,
};
export const Scenes = { Events: SceneEvents };
export const Textures = { CanvasTexture, Events: TextureEvents, Texture };
export const Tweens = { Events: TweenEvents };
export { BlendModes, Game, PhaserMath as Math, Scene };

export default {
  VERSION,
  AUTO,
  CANVAS,
  WEBGL,
  HEADLESS,
  BlendModes,
  Cameras,
  Core,
  Events,
  Game,
  GameObjects,
  Math: PhaserMath,
  Scale,
  Scene,
  Scenes,
  Textures,
  Tweens,
};
