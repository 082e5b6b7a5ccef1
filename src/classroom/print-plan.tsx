/** A plan on paper: aims, what it needs, and each activity with its minutes and what of the curriculum it serves. */
import { GAME_NAME } from "../core/words.ts";
import type { Activity, LessonPlan } from "./print/lesson-plan.ts";

export function PlanSheet({ plan }: { readonly plan: LessonPlan }) {
  return (
    <article class="handout plan">
      <PaperHead title={plan.title} />
      <div class="abreast-lists">
        <List heading="Aims" items={plan.aims} />
        <div>
          <List heading="Needed" items={plan.needs} />
          <p class="small">
            What an activity serves is told in our own words, after the programmes of study for citizenship in England,
            key stages 3 and 4.
          </p>
        </div>
      </div>
      <table>
        <caption class="unseen">The lesson, minute by minute</caption>
        <thead>
          <tr>
            <th scope="col">Minutes</th>
            <th scope="col">Activity</th>
            <th scope="col">What it serves</th>
          </tr>
        </thead>
        <tbody>
          {plan.activities.map((activity) => (
            <Row key={activity.title} activity={activity} />
          ))}
        </tbody>
      </table>
      {plan.afterwards.length > 0 && <List heading="Afterwards" items={plan.afterwards} />}
    </article>
  );
}

/** The head of every sheet: the paper's name over a double rule, and what the sheet is. */
export function PaperHead({ title }: { readonly title: string }) {
  return (
    <header class="paper-head">
      <p class="paper-name">The {GAME_NAME}</p>
      <h2>{title}</h2>
    </header>
  );
}

function Row({ activity: { fromMinute, toMinute, title, steps, serves } }: { readonly activity: Activity }) {
  return (
    <tr>
      <td class="when">
        {fromMinute}–{toMinute}
      </td>
      <td>
        <h3>{title}</h3>
        {steps.map((step) => (
          <p key={step}>{step}</p>
        ))}
      </td>
      <td class="serves">
        {serves.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </td>
    </tr>
  );
}

function List({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
