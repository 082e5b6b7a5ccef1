/** Publishes the licence texts of everything that the build contains, as `licences.txt` beside the game. */
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** What players are sent beside our own code. `eventemitter3` comes within Phaser. */
const PACKAGES = ["phaser", "eventemitter3", "preact", "zustand", "valibot", "howler", "lean-qr", "jsqr"];

export function publishLicences(): Plugin {
  return {
    name: "soundbite:publish-licences",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "licences.txt", source: licences() });
    },
  };
}

function licences(): string {
  const own = readFileSync("LICENSE", "utf8");
  const packages = PACKAGES.map((name) => `${name}\n\n${licenceIn(`node_modules/${name}`)}`);
  const fonts = readdirSync("assets/fonts")
    .filter((file) => file.endsWith("-OFL.txt"))
    .map((file) => `Font: ${file.replace("-OFL.txt", "")}\n\n${readFileSync(`assets/fonts/${file}`, "utf8")}`);
  return [`Soundbite\n\n${own}`, ...packages, ...fonts].join(`\n\n${"-".repeat(80)}\n\n`);
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} has no licence text to publish`);
  return readFileSync(`${folder}/${file}`, "utf8");
}
