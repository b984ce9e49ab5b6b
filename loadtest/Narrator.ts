import type { GameState, OptionState } from "../src/protocol/state.ts";

/** Tells a game as it goes, for somebody who has never seen one; knows what a screen in the room knows. */
export class Narrator {
  readonly #print: (line: string) => void;
  #told = "";

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  /** Called with every change; speaks when a phase begins. */
  tell(state: GameState): void {
    const chapter = `${state.phase} ${state.round}`;
    if (chapter === this.#told) return;
    this.#told = chapter;
    for (const line of linesFor(state)) this.#print(line);
  }
}

function linesFor(state: GameState): string[] {
  switch (state.phase) {
    case "question":
      return [
        "",
        `── Round ${state.round} of ${state.rounds} · ${state.category} ${"─".repeat(40)}`,
        state.questionText,
        ...(state.pictureId === "" ? [] : [`[Picture: ${state.pictureAlt}]`]),
        "Everyone types a decoy: a false answer that the others may believe.",
      ];
    case "elimination":
      return ["Which of these is the robot's lie? Everyone votes to strike it out:", ...ballotLines(state)];
    case "voting":
      return [strikeOutLine(state), "And which is the truth? Everyone votes:", ...ballotLines(state)];
    case "results":
      return [...state.options.map((option) => revealLine(state, option)), state.explanation, scoreLine(state)];
    case "final":
      return ["", `── The end ${"─".repeat(50)}`, ...podiumLines(state)];
    default:
      return [];
  }
}

function ballotLines(state: GameState): string[] {
  return [...state.ballot].map((id) => `   ${id}) ${optionOf(state, id)?.text ?? ""}`);
}

function strikeOutLine(state: GameState): string {
  const struckOut = [...state.options].find((option) => option.struckOut);
  if (struckOut === undefined) return "A tie: nothing is struck out.";
  return `Struck out with ${struckOut.eliminationVotes} votes: ${struckOut.text}`;
}

function revealLine(state: GameState, option: OptionState): string {
  const names = (ids: Iterable<string>) => [...ids].map((id) => state.players.get(id)?.name ?? "?").join(", ");
  const voters = names(option.finalVoters);
  switch (option.kind) {
    case "truth":
      return ` ✓ ${option.text}: the truth${voters === "" ? ", found by nobody" : `, found by ${voters}`}`;
    case "robot": {
      const spotters = names(option.eliminationVoters);
      const spotted = spotters === "" ? "spotted by nobody" : `spotted by ${spotters}`;
      return ` ⚙ ${option.text}: the robot's lie, ${spotted}${voters === "" ? "" : `, believed by ${voters}`}`;
    }
    default:
      return ` ✎ ${option.text}: ${names(option.authors)}'s decoy${voters === "" ? "" : `, fooled ${voters}`}`;
  }
}

function scoreLine(state: GameState): string {
  const players = [...state.players.values()].toSorted((a, b) => b.score - a.score);
  return `Scores: ${players.map(({ name, score, award }) => `${name} ${score} (${signed(award.total)})`).join(" · ")}`;
}

function podiumLines(state: GameState): string[] {
  const players = [...state.players.values()].toSorted((a, b) => a.place - b.place);
  return players.map(
    ({ place, name, score, counts }) =>
      `  ${place}. ${name}: ${score} points; truths found ${counts.correctAnswers}, robots spotted ${counts.robotsIdentified}, ` +
      `fooled by the robot ${counts.timesFooled}, votes received ${counts.votesReceived}`,
  );
}

function optionOf(state: GameState, id: string): OptionState | undefined {
  return [...state.options].find((option) => option.id === id);
}

function signed(points: number): string {
  return points < 0 ? String(points) : `+${points}`;
}
