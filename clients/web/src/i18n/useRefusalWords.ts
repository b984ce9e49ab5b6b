import type { Failure } from "../session/JoinError.ts";
import { useMessages } from "./useMessages.tsx";

/** Puts refusals into words; null stays null. A newer server may refuse with a code that this page does not know. */
export function useRefusalWords(): (code: Failure | null) => string | null {
  const { refusals } = useMessages();
  return (code) => (code === null ? null : (refusals[code] ?? refusals.SERVER_ERROR));
}
