/** What is shown when the game cannot start at all: the reason, and a way to try again. Text only, never HTML. */
export function showFatal(root: HTMLElement, error: unknown): void {
  const box = document.createElement("main");
  box.className = "screen fatal";
  box.setAttribute("role", "alert");
  const heading = document.createElement("h1");
  heading.textContent = "The paper could not be printed";
  const reason = document.createElement("p");
  reason.textContent = error instanceof Error ? error.message : String(error);
  const again = document.createElement("a");
  again.className = "button primary";
  again.href = location.href;
  again.textContent = "Try again";
  again.addEventListener("click", () => location.reload());
  box.append(heading, reason, again);
  root.replaceChildren(box);
}
