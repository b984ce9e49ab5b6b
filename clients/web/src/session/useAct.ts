import { useState } from "preact/hooks";
import type { ActionName } from "../../../../src/protocol/actions.ts";
import { useRefusalWords } from "../i18n/useRefusalWords.ts";
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
  const inWords = useRefusalWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const act: Acting["act"] = async (type, fields) => {
    setBusy(true);
    const verdict = await session.act(type, fields);
    setBusy(false);
    setProblem(verdict.accepted ? null : inWords(verdict.code));
    return verdict.accepted;
  };
  return { act, problem, isBusy };
}
