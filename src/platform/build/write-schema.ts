/** Writes the JSON Schema of the pack format beside the packs (`npm run schema`); a test holds the file against the code. */
import { writeFileSync } from "node:fs";
import { packJsonSchema, SCHEMA_FILE } from "../../content/json-schema.ts";

writeFileSync(SCHEMA_FILE, packJsonSchema());
