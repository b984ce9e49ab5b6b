import { useMessages } from "../../i18n/useMessages.tsx";
import { PlayerIcon } from "../../icons/PlayerIcon.tsx";
import { useRoom } from "../../session/useRoom.tsx";
import "./Standings.css";

/** Everyone, best first. */
export function Standings() {
  const { common, phone } = useMessages();
  const { players, me } = useRoom();
  const ranked = players.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place);
  return (
    <section>
      <h2 class="visually-hidden">{phone.final.standings}</h2>
      <ol class="standings">
        {ranked.map(({ id, name, icon, place, score }) => (
          <li key={id} class={id === me?.id ? "standing standing-me" : "standing"}>
            <span class="standing-place">{common.place(place)}</span>
            <PlayerIcon icon={icon} />
            <bdi class="standing-name">{name}</bdi>
            <span class="standing-score">{common.number(score)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
