/** What the build uses of subset-font, which comes without types. */
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { readonly targetFormat: "truetype" | "woff2" },
  ): Promise<Uint8Array>;
}
