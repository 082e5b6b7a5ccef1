/** The pack format as a JSON Schema, generated from the very rules that the game reads packs by. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { packSchema } from "./pack-schema.ts";

/** Where it is published, beside the packs. */
export const SCHEMA_FILE = "levels/pack.schema.json";

/** The schema as the file has it. */
export function packJsonSchema(): string {
  const schema = toJsonSchema(packSchema, { typeMode: "input", errorMode: "ignore" });
  return `${JSON.stringify({ title: "A pack of quotes for Soundbite, format 1", ...schema }, null, 2)}\n`;
}
