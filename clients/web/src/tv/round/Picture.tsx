import { useRoom } from "../../session/useRoom.tsx";
import "./Picture.css";

/** The picture of the question, if it has one. */
export function Picture() {
  const { state } = useRoom();
  if (state.pictureId === "") return null;
  const source = `/pictures/${encodeURIComponent(state.pictureId)}`;
  return <img class="picture" src={source} width="400" height="300" alt={state.pictureAlt} />;
}
