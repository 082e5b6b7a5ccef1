/**
 * Phaser's sources ask for their build flags as `if (typeof FLAG)`, which only a bundler's `define` makes sense of.
 * This file holds our answers, Canvas and nothing else, and tells which stretches of a source they switch off.
 */
import { type ESTree, Visitor } from "vite";

/** From `start` up to, not including, `end`: offsets into a source's text. */
export type TextRange = { readonly start: number; readonly end: number };

const flags: ReadonlyMap<string, boolean> = new Map([
  ["CANVAS_RENDERER", true],
  ["WEBGL_RENDERER", false],
  ["WEBGL_DEBUG", false],
  ["FEATURE_SOUND", false],
  ["PLUGIN_CAMERA3D", false],
  ["PLUGIN_FBINSTANT", false],
]);

/** The answer to `typeof FLAG`, or undefined for any other expression. */
export function flagValue(node: ESTree.Expression): boolean | undefined {
  if (node.type !== "UnaryExpression" || node.operator !== "typeof") return undefined;
  return node.argument.type === "Identifier" ? flags.get(node.argument.name) : undefined;
}

/** The branches that our flags keep from ever running. */
export function unreachableBranches(program: ESTree.Program): readonly TextRange[] {
  const branches: TextRange[] = [];
  new Visitor({
    IfStatement({ test, consequent, alternate }) {
      const outcome = outcomeOf(test);
      if (outcome === false) branches.push(consequent);
      if (outcome === true && alternate) branches.push(alternate);
    },
  }).visit(program);
  return branches;
}

function outcomeOf(test: ESTree.Expression): boolean | undefined {
  if (test.type === "UnaryExpression" && test.operator === "!") {
    const outcome = outcomeOf(test.argument);
    return outcome === undefined ? undefined : !outcome;
  }
  if (test.type === "LogicalExpression" && test.operator !== "??") {
    const sides = [outcomeOf(test.left), outcomeOf(test.right)];
    const decisive = test.operator === "||";
    if (sides.includes(decisive)) return decisive;
    return sides.includes(undefined) ? undefined : !decisive;
  }
  return flagValue(test);
}
