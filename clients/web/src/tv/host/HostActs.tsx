import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { ActionName } from "../../../../../src/protocol/actions.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import type { Failure } from "../../session/JoinError.ts";
import type { ActionFields } from "../../session/Outbox.ts";
import { useRoom } from "../../session/useRoom.tsx";
import "./HostActs.css";

type Act = <N extends ActionName>(type: N, fields: ActionFields<N>) => void;

const ActContext = createContext<Act | null>(null);

const SHOWN_MS = 5_000;

/** Lets everything inside act as host, and says in words what the server has refused. */
export function HostActs({ children }: { children: ComponentChildren }) {
  const { refusals } = useMessages();
  const { session } = useRoom();
  const [refusal, setRefusal] = useState<{ code: Failure } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRefusal(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [refusal]);
  const act: Act = (type, fields) => {
    void session.act(type, fields).then((verdict) => setRefusal(verdict.accepted ? null : { code: verdict.code }));
  };
  return (
    <ActContext.Provider value={act}>
      {children}
      <p class="refusal" role="alert">
        {refusal === null ? "" : refusals[refusal.code]}
      </p>
    </ActContext.Provider>
  );
}

/** Asks the server for something as host; a refusal is shown by `HostActs`. */
export function useAct(): Act {
  const act = useContext(ActContext);
  if (act === null) throw new Error("useAct works inside HostActs only");
  return act;
}
