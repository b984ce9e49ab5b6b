import type { CountsState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import "./OwnCounts.css";

const NAMES = ["correctAnswers", "robotsIdentified", "votesReceived", "timesFooled", "roundsWon"] as const;

/** What one player did in the whole game. */
export function OwnCounts({ counts }: { counts: CountsState }) {
  const { phone } = useMessages();
  return (
    <dl class="counts">
      {NAMES.map((name) => (
        <div key={name}>
          <dt>{phone.final.counts[name]}</dt>
          <dd>{counts[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
