/**
 * Today's five: the same quotes for everybody on a date, dealt like a shuffled deck. Decks follow each other without a
 * gap and each day takes the next five cards, so any day is worked out from its number alone, without the days before.
 *
 * Fairness, for the pack of 28: within a deck the two halves keep their places and only change within themselves, so a
 * quote comes back 15 to 41 cards later: never within three days, always within twelve.
 */

import { beginningOf, utcDayOf } from "./day.ts";
import { randomFrom, shuffle } from "./order.ts";
import type { Pack, Quote } from "./pack.ts";

export const FIVE = 5;
/** Cards from one showing of a quote to its next that keep it out of three days' fives. */
const GAP_MIN = 3 * FIVE;
/** A day has at least so many speakers. */
const SPEAKERS_MIN = 3;
/** How many swaps are tried to make a shuffled deck fair to the speakers; the game's own pack needs a few dozen. */
const SWAPS_MAX = 600;

/** The five quotes of a day, in the order in which they are asked; a pack with fewer gives all it has. */
export function todaysFive({ quotes }: Pick<Pack, "quotes">, day: number): Quote[] {
  const size = quotes.length;
  if (size <= FIVE) return shuffle(quotes, randomFrom(day));
  const first = day * FIVE;
  const deckOf = (card: number) => Math.floor(card / size);
  const decks = [...new Set([deckOf(first), deckOf(first + FIVE - 1)])];
  const cards = decks.flatMap((deck) => dealDeck(quotes, deck));
  const start = first - deckOf(first) * size;
  return cards.slice(start, start + FIVE);
}

/** The moment at which the next five come, in milliseconds since 1970. */
export function nextFiveAt(nowMs: number): number {
  return beginningOf(utcDayOf(nowMs) + 1);
}

/** The whole deck of a number, always the same: shuffled part by part, then swapped until it is fair to the speakers. */
function dealDeck(quotes: readonly Quote[], deck: number): Quote[] {
  const random = randomFrom(Math.imul(deck, 0x9e3779b1));
  const size = partSize(quotes.length);
  const spread = spreadOut(quotes);
  const parts = Array.from({ length: Math.ceil(spread.length / size) }, (_, at) => at * size);
  let cards = parts.flatMap((from) => shuffle(spread.slice(from, from + size), random));
  let faults = faultsIn(cards, deck);
  for (let swaps = 0; faults > 0 && swaps < SWAPS_MAX; swaps += 1) {
    const other = swapped(cards, size, random);
    const faultsThen = faultsIn(other, deck);
    if (faultsThen <= faults) [cards, faults] = [other, faultsThen];
  }
  return cards;
}

/** Parts of a deck keep their places: halves, or smaller parts where the pack is too small for the gap. */
function partSize(quotes: number): number {
  return Math.max(1, Math.min(Math.ceil(quotes / 2), quotes - GAP_MIN + 1));
}

/** The cards with two of one part in each other's place. */
function swapped(cards: readonly Quote[], partSize: number, random: () => number): Quote[] {
  const one = Math.floor(random() * cards.length);
  const from = one - (one % partSize);
  const other = from + Math.floor(random() * Math.min(partSize, cards.length - from));
  return cards.map((card, at) => (at === one ? cards[other] : at === other ? cards[one] : card) ?? card);
}

/** Each speaker's quotes at even distances, so that every part of the deck has something of everybody. */
function spreadOut(quotes: readonly Quote[]): Quote[] {
  const places = quotes.map((quote) => {
    const own = quotes.filter(({ speaker }) => speaker === quote.speaker);
    return { quote, at: (own.indexOf(quote) + 0.5) / own.length };
  });
  return places.toSorted((a, b) => a.at - b.at).map(({ quote }) => quote);
}

/**
 * How many days of a deck have too few speakers. A day that is shared with the deck before or after is judged by the
 * larger part alone, so that no deck has to know another.
 */
function faultsIn(cards: readonly Quote[], deck: number): number {
  const few = Math.min(SPEAKERS_MIN, new Set(cards.map(({ speaker }) => speaker)).size);
  let faults = 0;
  let [from, to] = [0, FIVE - modulo(deck * cards.length, FIVE)];
  for (; from < cards.length; [from, to] = [to, to + FIVE]) {
    const part = cards.slice(from, to);
    const speakers = new Set(part.map(({ speaker }) => speaker)).size;
    if (part.length >= SPEAKERS_MIN && speakers < few) faults += 1;
  }
  return faults;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
