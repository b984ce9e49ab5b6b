import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { RoomView } from "./RoomView.ts";
import type { Session } from "./Session.ts";

const RoomContext = createContext<RoomView | null>(null);

/** Lets everything inside read the session's room with `useRoom`. */
export function RoomProvider({ session, children }: { session: Session; children: ComponentChildren }) {
  const [view, setView] = useState(() => session.view);
  useEffect(() => {
    const update = () => setView(session.view);
    // Something may have changed between the first drawing and now.
    update();
    return session.subscribe(update);
  }, [session]);
  return <RoomContext.Provider value={view}>{children}</RoomContext.Provider>;
}

/** The room as of now; the component is drawn again after every change. */
export function useRoom(): RoomView {
  const view = useContext(RoomContext);
  if (view === null) throw new Error("useRoom works inside a RoomProvider only");
  return view;
}
