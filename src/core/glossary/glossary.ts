/**
 * Words of the story for a pupil who needs them, as a 12-year-old reads them. Each says what a thing is or was in February
 * 2020 and never whether it is good: a definition that took a side would undo the lesson.
 */
export interface GlossaryTerm {
  readonly term: string;
  readonly meaning: string;
  /** How it may stand in a text. A form with a capital is found with that capital alone; any other in either. */
  readonly forms: readonly string[];
}

const term = (name: string, meaning: string, ...forms: readonly string[]): GlossaryTerm => ({
  term: name,
  meaning,
  forms: forms.length > 0 ? forms : [name],
});

export const GLOSSARY: readonly GlossaryTerm[] = [
  term(
    "associate citizenship",
    "A status that some people proposed and that did not exist: people of a country that has left the European Union could have kept some of the rights of its citizens.",
  ),
  term(
    "Brexit",
    "The United Kingdom’s leaving of the European Union. It was decided by a referendum in June 2016 and happened on 31 January 2020.",
    "Brexit",
    "leaving the EU",
    "left the EU",
  ),
  term(
    "Brussels",
    "The capital of Belgium, where much of the European Union’s work is done. People often say “Brussels” and mean the Union itself.",
  ),
  term("candidate", "Somebody who asks people to vote for them in an election.", "candidate", "candidates"),
  term(
    "Conservative",
    "Of the Conservative Party, one of the large parties of the United Kingdom. Its members are also called Tories.",
    "Conservative",
    "Conservatives",
    "Tory",
    "Tories",
  ),
  term(
    "EU citizen",
    "Everybody who is a citizen of a country in the European Union. It gives rights in the other member countries, such as living and working there.",
    "EU citizen",
    "EU citizens",
    "EU citizenship",
    "European citizenship",
    "European citizen",
  ),
  term(
    "European Parliament",
    "The assembly that people in all countries of the European Union elect. It decides on the Union’s laws together with the countries’ governments.",
  ),
  term(
    "European Union",
    "A union of European countries, 27 of them in February 2020, that share a market and many rules. EU for short.",
    "European Union",
    "EU",
  ),
  term(
    "free movement",
    "The right of people in the European Union to live, work and study in any of its countries.",
    "free movement",
    "freedom of movement",
    "move freely",
    "moving freely",
  ),
  term(
    "gimmick",
    "Something done mostly to be noticed. Whoever says it of a plan thinks little of the plan.",
    "gimmick",
    "gimmicks",
  ),
  term(
    "Government",
    "The Prime Minister and the ministers who run the United Kingdom. The Mayor of London is not part of it.",
    "Government",
    "UK government",
  ),
  term(
    "immigration system",
    "The rules on who may come to live and work in a country.",
    "immigration system",
    "immigration",
  ),
  term("independent", "Of a candidate: standing for no party.", "independent candidate", "Independent candidate"),
  term(
    "Leave",
    "In the referendum of 2016, the answer that the United Kingdom should leave the European Union. About 52 in 100 voters gave it; they are called Leavers.",
    "Leave",
    "leavers",
    "leaver",
    "wanted to leave",
  ),
  term(
    "Maastricht Treaty",
    "An agreement between European countries, signed in Maastricht in the Netherlands in 1992. It founded the European Union and made the people of its countries citizens of the Union too.",
  ),
  term(
    "mayor",
    "The head of a town or city. The Mayor of London is elected by Londoners and has a say in transport, policing and building.",
    "mayor",
    "mayors",
    "Mayor of London",
  ),
  term(
    "member state",
    "A country that belongs to the European Union.",
    "member state",
    "member states",
    "member of the European Union",
  ),
  term("MEP", "Member of the European Parliament: somebody elected to it.", "MEP", "MEPs"),
  term("Met Police", "The Metropolitan Police, the police of London.", "Met Police", "Metropolitan Police"),
  term(
    "negotiations",
    "Talks in which two sides try to reach an agreement.",
    "negotiations",
    "negotiation",
    "negotiator",
    "negotiators",
  ),
  term("Prime Minister", "The head of the government of a country.", "prime minister"),
  term(
    "referendum",
    "A vote in which people decide on one question themselves, most often with yes or no.",
    "referendum",
    "referendums",
  ),
  term(
    "Remain",
    "In the referendum of 2016, the answer that the United Kingdom should stay in the European Union. About 48 in 100 voters gave it; they are called Remainers.",
    "Remain",
    "remainers",
    "remainer",
    "remain in the EU",
  ),
  term("soundbite", "A few words made to be quoted, short enough for the news.", "soundbite", "soundbites"),
  term(
    "transition",
    "The time from 31 January to 31 December 2020. The United Kingdom had left the European Union, but most of the Union’s rules still held there.",
    "transition period",
    "transition",
  ),
  term("treaty", "A written agreement between countries that binds them all.", "treaty", "treaties"),
];
