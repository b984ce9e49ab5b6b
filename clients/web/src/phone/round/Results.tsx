import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Button } from "../../ui/Button.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { Answers } from "./Answers.tsx";
import { MoveOn } from "./MoveOn.tsx";
import { OwnAward } from "./OwnAward.tsx";
import { OwnGuess } from "./OwnGuess.tsx";
import { Report } from "./Report.tsx";
import "./Results.css";
import "./WaitingFor.css";

/** What the round has brought. */
export function Results() {
  const { me, isHost, as } = useRoom();
  return (
    <>
      {me?.playing === true ? <OwnAward me={me} /> : null}
      {as === "audience" ? <OwnGuess /> : null}
      <Answers />
      {me?.playing === true ? <Report /> : null}
      {isHost ? <Next /> : <WhatFollows />}
    </>
  );
}

function Next() {
  const { phone } = useMessages();
  const { state } = useRoom();
  const { act, problem, isBusy } = useAct();
  return (
    <div class="next">
      <Problem text={problem} />
      <Button kind="main" size="l" disabled={isBusy} onClick={() => void act("request-next-round", {})}>
        {state.round === state.rounds ? phone.results.toFinal : phone.results.next}
      </Button>
    </div>
  );
}

function WhatFollows() {
  const { phone } = useMessages();
  const { state, players, me } = useRoom();
  const host = players.find(({ id }) => id === state.hostId);
  const isUntimed = state.remainingMs < 0;
  return (
    <div class="waiting">
      {me?.playing === false ? <p class="waiting-note">{phone.waiting.latecomer}</p> : null}
      <p>{isUntimed && host?.connected === true ? phone.results.nextByHost(host.name) : phone.results.nextSoon}</p>
      <MoveOn />
    </div>
  );
}
