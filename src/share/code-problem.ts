/** Why a code cannot be read, and the sentence for each reason: what it is, and what can be done about it. */
export const CODE_PROBLEM_WORDS = {
  "not-a-code": "This is not the code of a run: no code has such letters, or so many or so few of them.",
  cut: "Part of this code is missing. Copy the whole link, to its last letter, and open it again.",
  damaged: "This code is damaged: a letter of it has changed. Copy the link again rather than typing it, and open it.",
  "newer-version": "This code was made by a newer version of the game. Reload the page, then open the link again.",
  "another-pack":
    "This run was played with another pack of quotes. Change to that pack, or back, in the settings; then open the link again.",
  "pack-changed": "The quotes have been edited since this run was played, so it cannot be shown as it was.",
  "choices-do-not-fit": "This code is whole, but its answers do not fit the quotes that it names.",
} as const;

export type CodeProblem = keyof typeof CODE_PROBLEM_WORDS;
