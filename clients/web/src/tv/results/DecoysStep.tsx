import type { OptionState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { PlayerChip } from "../../ui/PlayerChip.tsx";
import { AudienceShare } from "./AudienceShare.tsx";
import { EarnerChip } from "./Earners.tsx";
import { earnersOf, optionsOf } from "./reveal.ts";
import "./DecoysStep.css";

/** Every decoy, who wrote it, and who fell for it; the most successful first. */
export function DecoysStep() {
  const { tv } = useMessages();
  const view = useRoom();
  const decoys = optionsOf(view, "decoy").sort((a, b) => b.finalVoters.length - a.finalVoters.length);
  if (decoys.length === 0) return <p class="decoys-none">{tv.results.noDecoys}</p>;
  return (
    <ul class={`decoys ${decoys.length <= 3 ? "decoys-few" : ""}`}>
      {decoys.map((decoy) => (
        <li key={decoy.id}>
          <Decoy decoy={decoy} />
        </li>
      ))}
    </ul>
  );
}

function Decoy({ decoy }: { decoy: OptionState }) {
  const { common, tv } = useMessages();
  const view = useRoom();
  const authors = earnersOf(view, decoy.authors, "votesReceivedPoints");
  const victims = [...decoy.finalVoters].flatMap((id) => view.state.players.get(id) ?? []);
  return (
    <article class={`decoy ${victims.length > 0 ? "decoy-good" : ""}`}>
      <p class="decoy-text" dir="auto">
        {decoy.text}
      </p>
      <div class="decoy-people">
        <span class="decoy-label">{tv.results.writtenBy}</span>
        {authors.map((author) => (
          <EarnerChip key={author.player.id} earner={author} />
        ))}
        <span class="decoy-label">{victims.length === 0 ? tv.results.fooledNobody : tv.results.fooled}</span>
        {victims.map((player) => (
          <PlayerChip key={player.id} player={player} />
        ))}
        {decoy.audienceVotes === 0 ? null : <AudienceShare option={decoy} />}
        {decoy.struckOut ? <span class="decoy-struck">{common.struckOut}</span> : null}
      </div>
    </article>
  );
}
