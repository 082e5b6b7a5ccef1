/** What each notice says. By itself: it is read when there is something to say, and not before the first quote. */
export const NOTICE_WORDS = {
  unreadable:
    "What this browser had kept of your game could not be read. The game starts afresh and has put the old copy aside.",
  newer:
    "What this browser had kept comes from a newer version of the game. This version starts afresh and has put the newer copy aside.",
  "not-kept": "This browser does not let the game keep anything, so your place and score last until you close the tab.",
  "level-changed": "This level has changed since you left it, so it starts from the beginning.",
  "no-front-page": "There is no finished run to print yet. Play a level and its front page will be here.",
  "unknown-address": "There is no such page here, so this is the title.",
  "lesson-unreadable":
    "This link to a lesson has lost a letter on its way, or was made for other quotes. Copy the whole link again, or ask for it.",
  "visit-odd":
    "Part of what this link asks for (plain edition, size of the words, no clock, reading aloud) is written in a way the game does not know. That part is left out; all else holds.",
  voiceless:
    "This device has no English voice of its own, so nothing can be read aloud here. A voice from the internet would be told every word, and the game sends nothing.",
  "not-fetched": "This part of the game could not be fetched. Look at the connection, then open it again.",
  "pack-set-aside": "The pack you opened before could not be read again, so the game's own pack is back.",
} as const;
