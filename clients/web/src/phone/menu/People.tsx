import type { PlayerState } from "../../../../../src/protocol/state.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { PlayerChip } from "../../ui/PlayerChip.tsx";
import { QuestionTime } from "../lobby/QuestionTime.tsx";
import type { Question } from "./Confirmation.tsx";

type Ask = (question: Question) => void;

/** Who is here; the host can remove somebody, hand the role over, and give more time to write. */
export function People({ ask }: { ask: Ask }) {
  const { phone } = useMessages();
  const { players, state, me, isHost } = useRoom();
  return (
    <section class="menu-part">
      <h3>{phone.menu.people}</h3>
      <ul class="menu-people">
        {players
          .filter(({ left }) => !left)
          .map((player) => (
            <li key={player.id}>
              {isHost && player.id !== me?.id ? (
                <details class="menu-person">
                  <summary>
                    <PlayerChip player={player} />
                  </summary>
                  <HostActs player={player} ask={ask} />
                </details>
              ) : (
                <PlayerChip player={player} isHost={player.id === state.hostId} isMe={player.id === me?.id} />
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}

function HostActs({ player: { id, name }, ask }: { player: PlayerState; ask: Ask }) {
  const { phone } = useMessages();
  const { phase } = useRoom().state;
  const words = phone.menu;
  return (
    <div class="menu-acts">
      <div class="menu-grid">
        <Button
          label={`${words.handOver}: ${name}`}
          onClick={() =>
            ask({
              title: words.handOver,
              text: words.handOverAsk(name),
              run: (act) => act("hand-over-host", { playerId: id }),
            })
          }
        >
          {words.handOver}
        </Button>
        <Button
          label={`${words.kick}: ${name}`}
          onClick={() =>
            ask({ title: words.kick, text: words.kickAsk(name), run: (act) => act("kick-player", { playerId: id }) })
          }
        >
          {words.kick}
        </Button>
      </div>
      {phase === "lobby" ? <QuestionTime playerId={id} /> : null}
    </div>
  );
}
