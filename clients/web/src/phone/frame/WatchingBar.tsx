import { useState } from "preact/hooks";
import { RULESETS } from "../../../../../src/protocol/choices.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import "./Banners.css";

const OPEN_PHASES = ["lobby", "final", "abandoned"];

/** Says to the audience that it watches; offers a seat if there may be one. */
export function WatchingBar({ onTakeSeat }: { onTakeSeat: () => Promise<void> }) {
  const { phone } = useMessages();
  const { state, players } = useRoom();
  const [isBusy, setBusy] = useState(false);
  const seated = players.filter(({ left }) => !left).length;
  const maxPlayers = RULESETS.find(({ id }) => id === state.settings.ruleset)?.maxPlayers ?? 0;
  const isOpen = !state.locked && (state.settings.lateJoin || OPEN_PHASES.includes(state.phase));
  return (
    <section class="banner" aria-label={phone.waiting.watching}>
      <span>{phone.waiting.watching}</span>
      {isOpen && seated < maxPlayers ? (
        <Button
          disabled={isBusy}
          onClick={() => {
            setBusy(true);
            void onTakeSeat();
          }}
        >
          {phone.waiting.takeSeat}
        </Button>
      ) : null}
    </section>
  );
}
