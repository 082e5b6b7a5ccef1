/** Lets `data-part` take the names of parts and nothing else. */
import type { PartName } from "../store/part-names.ts";

declare module "preact" {
  interface PreactDOMAttributes {
    "data-part"?: PartName | undefined;
  }
}
