import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./Verdict.css";

/** What the elimination vote has struck out, or why nothing. */
export function Verdict() {
  const { common, tv } = useMessages();
  const { state } = useRoom();
  const options = [...state.options];
  const struckOut = options.find((option) => option.struckOut);
  if (struckOut === undefined) return <p class="verdict">{reason()}</p>;
  return (
    <p class="verdict">
      <span class="verdict-label">{common.struckOut}</span>
      <s class="verdict-text" dir="auto">
        {struckOut.text}
      </s>
      <span class="verdict-votes">{tv.round.suspected(struckOut.eliminationVotes)}</span>
    </p>
  );

  function reason(): string {
    const most = Math.max(...options.map(({ eliminationVotes }) => eliminationVotes));
    if (most === 0) return tv.round.noVotes;
    const leaders = options.filter(({ eliminationVotes }) => eliminationVotes === most);
    return leaders.length > 1 ? tv.round.tie(most) : tv.round.tooFew;
  }
}
