import { useState } from "preact/hooks";
import type { ActionName } from "../../../../src/protocol/actions.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import type { ActionFields } from "./Outbox.ts";
import { useRoom } from "./useRoom.tsx";

interface Acting {
  /** Resolves with whether the server has accepted it. */
  act: <N extends ActionName>(type: N, fields: ActionFields<N>) => Promise<boolean>;
  /** Why the last action was refused, in words; null if it was not. */
  problem: string | null;
  /** The server has not answered yet. */
  isBusy: boolean;
}

/** Acts for a component that wants to show what became of it. */
export function useAct(): Acting {
  const { session } = useRoom();
  const { refusals } = useMessages();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const act: Acting["act"] = async (type, fields) => {
    setBusy(true);
    const verdict = await session.act(type, fields);
    setBusy(false);
    // A newer server may refuse with a code that this page does not know.
    setProblem(verdict.accepted ? null : (refusals[verdict.code] ?? refusals.SERVER_ERROR));
    return verdict.accepted;
  };
  return { act, problem, isBusy };
}
