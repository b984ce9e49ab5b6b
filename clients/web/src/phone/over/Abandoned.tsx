import { useMessages } from "../../i18n/useMessages.tsx";
import { Again } from "./Again.tsx";
import { Standings } from "./Standings.tsx";

/** The game ended because too few were left. */
export function Abandoned() {
  const { phone } = useMessages();
  return (
    <>
      <h1>{phone.final.abandoned}</h1>
      <p>{phone.final.abandonedWhy}</p>
      <Standings />
      <Again />
    </>
  );
}
