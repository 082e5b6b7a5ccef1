/**
 * The two lists that bylines are drawn from. Neutral, easily spelled, not names of people, nations, parties or papers that
 * anybody might take sides with: no party's colour, flower, bird or tree. A word's place decides who is called what, so
 * words are only ever added at the end.
 */
export const FIRST_WORDS: readonly string[] = words(`
  Acorn Almond Amber Anchor Apple Arcade Arrow Atlas Autumn Bamboo Barley Bakery Basket Beacon Bench Bottle
  Bridge Bronze Bucket Butter Button Cactus Candle Canvas Carbon Carpet Cedar Cellar Chimney Clover Cobalt Coffee
  Comet Copper Cornet Corner Cotton Cradle Curtain Custard Desert Echo Ember Engine Falcon Feather Ferry Fiddle
  Flint Forest Fossil Frost Galaxy Garden Garlic Glove Glacier Granite Hammer Harbour Helmet Honey Island Jacket
  Jigsaw Jumper Kettle Ladder Lantern Lemon Linen Magnet Mango Marble Meadow Melon Muffin Mitten Mosaic Moss
  Nutmeg Orbit Onion Otter Oyster Paddle Paper Pebble Pencil Pepper Piano Pigeon Pillow Planet Pocket Puzzle`);

export const SECOND_WORDS: readonly string[] = words(`
  Almanac Archive Bulletin Chronicle Circular Column Courier Dispatch Diary Digest Editor Examiner Gazette Headline
  Index Journal Leaflet Ledger Letter Logbook Margin Messenger Monthly Notebook Notice Outlook Page Pamphlet Post
  Proof Quarterly Record Register Reporter Review Scroll Signal Sketch Slate Stamp Story Summary Telegram Ticker
  Tidings Transcript Visitor Weekly`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
