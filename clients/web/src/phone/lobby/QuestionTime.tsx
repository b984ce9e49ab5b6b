import { useState } from "preact/hooks";
import { QUESTION_TIME_FACTORS, type QuestionTimeFactor } from "../../../../../src/protocol/choices.ts";
import { recall, remember } from "../../device/storage.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { useRoom } from "../../session/useRoom.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { Segmented } from "../../ui/Segmented.tsx";

interface Given {
  code: string;
  factors: Record<string, QuestionTimeFactor>;
}

/** More time to write, for one player. The server shows it to nobody, so the device keeps what was chosen on it. */
export function QuestionTime({ playerId }: { playerId: string }) {
  const { phone } = useMessages();
  const { code } = useRoom().state;
  const { act, problem } = useAct();
  const [factor, setFactor] = useState(() => given(code)[playerId] ?? 1);
  return (
    <>
      <Segmented
        legend={phone.lobby.moreTime}
        options={QUESTION_TIME_FACTORS.map((value) => ({ value, label: phone.lobby.factor(value) }))}
        value={factor}
        onChange={async (chosen) => {
          if (!(await act("set-question-time", { playerId, factor: chosen }))) return;
          remember("question-time", { code, factors: { ...given(code), [playerId]: chosen } });
          setFactor(chosen);
        }}
      />
      <Problem text={problem} />
    </>
  );
}

function given(code: string): Given["factors"] {
  const kept = recall<Given>("question-time");
  return kept?.code === code ? kept.factors : {};
}
