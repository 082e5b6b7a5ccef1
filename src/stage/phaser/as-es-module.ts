/**
 * Rewrites one of Phaser's CommonJS sources as an ES module, so that the bundler can drop what nothing names
 * and needs no wrapper around each of several hundred files. It changes how a file is linked, never what it does,
 * and throws at a shape it does not know rather than guess.
 */
import { type ESTree, parseSync, Visitor } from "vite";
import { flagValue, type TextRange, unreachableBranches } from "./build-flags.ts";

/** What a `require` leads to. A `listing` is an index file: it names other modules and does nothing else. */
export type Source = { readonly id: string; readonly kind: "module" | "listing" };

type Edit = TextRange & { readonly text: string };

/** `find` answers for the string handed to `require` in this source. */
export function asEsModule(code: string, find: (request: string) => Source): string {
  const program = parse(code);
  const entries = listingEntries(program);
  if (entries) return [...entries].map(([name, request]) => reexport(name, find(request))).join("\n");

  const unreachable = unreachableBranches(program);
  const edits: Edit[] = [];
  const imports: string[] = [];
  const importAs = (name: string, request: string) => {
    const { id, kind } = find(request);
    imports.push(`import ${kind === "listing" ? `* as ${name}` : name} from ${JSON.stringify(id)};`);
  };
  new Visitor({
    VariableDeclaration(declaration) {
      const required = requiringDeclaration(declaration);
      if (!required || !program.body.includes(declaration)) return;
      importAs(required.name, required.request);
      edits.push({ ...rangeOf(declaration), text: "" });
    },
    CallExpression(call) {
      const request = requestOf(call);
      if (request === undefined || edits.some((edit) => contains(edit, call))) return;
      const isReached = !unreachable.some((branch) => contains(branch, call));
      const name = `required${imports.length}`;
      if (isReached) importAs(name, request);
      edits.push({ ...rangeOf(call), text: isReached ? name : "undefined" });
    },
    UnaryExpression(expression) {
      const value = flagValue(expression);
      if (value !== undefined) edits.push({ ...rangeOf(expression), text: String(value) });
    },
    AssignmentExpression({ left, right }) {
      if (isModuleExports(left)) edits.push({ start: left.start, end: right.start, text: "export default " });
    },
    MemberExpression(expression) {
      const isRewritten = [...edits, ...unreachable].some((range) => contains(range, expression));
      if (isModuleExports(expression) && !isRewritten)
        throw new Error("it uses module.exports other than by setting it");
    },
  }).visit(program);
  return `${imports.join("\n")}\n${withEdits(code, edits)}`;
}

export function isListing(code: string): boolean {
  return listingEntries(parse(code)) !== undefined;
}

function parse(code: string): ESTree.Program {
  const { program, errors } = parseSync("phaser.js", code, { sourceType: "script" });
  if (errors[0]) throw new Error(errors[0].message);
  return program;
}

/** Of a file that is but `module.exports = { Name: require("…"), … }`: each name and what it requires. */
function listingEntries(program: ESTree.Program): ReadonlyMap<string, string> | undefined {
  const [statement, ...others] = program.body;
  if (others.length > 0 || statement?.type !== "ExpressionStatement") return undefined;
  const { expression } = statement;
  if (expression.type !== "AssignmentExpression" || !isModuleExports(expression.left)) return undefined;
  if (expression.right.type !== "ObjectExpression") return undefined;

  const entries = new Map<string, string>();
  for (const property of expression.right.properties) {
    if (property.type !== "Property" || property.key.type !== "Identifier") return undefined;
    const request = requestOf(property.value);
    if (request === undefined) return undefined;
    entries.set(property.key.name, request);
  }
  return entries;
}

function reexport(name: string, { id, kind }: Source): string {
  return `export ${kind === "listing" ? `* as ${name}` : `{ default as ${name} }`} from ${JSON.stringify(id)};`;
}

function requiringDeclaration({ declarations }: ESTree.VariableDeclaration) {
  const [declarator] = declarations;
  if (declarations.length !== 1 || declarator?.id.type !== "Identifier" || !declarator.init) return undefined;
  const request = requestOf(declarator.init);
  return request === undefined ? undefined : { name: declarator.id.name, request };
}

function requestOf(node: ESTree.Expression): string | undefined {
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier" || node.callee.name !== "require") {
    return undefined;
  }
  const [request] = node.arguments;
  if (request?.type !== "Literal" || typeof request.value !== "string") {
    throw new Error("a require() of something other than a string");
  }
  return request.value;
}

function isModuleExports(node: ESTree.Node): boolean {
  return (
    node.type === "MemberExpression" &&
    node.object.type === "Identifier" &&
    node.object.name === "module" &&
    node.property.type === "Identifier" &&
    node.property.name === "exports"
  );
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}

function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function withEdits(code: string, edits: readonly Edit[]): string {
  let text = "";
  let copiedTo = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += code.slice(copiedTo, edit.start) + edit.text;
    copiedTo = edit.end;
  }
  return text + code.slice(copiedTo);
}
