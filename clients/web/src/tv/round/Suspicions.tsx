import { useMessages } from "../../i18n/useMessages.tsx";
import { RobotIcon } from "../../icons/marks.tsx";
import "./Suspicions.css";

/** How many took an option for the robot's. */
export function Suspicions({ votes }: { votes: number }) {
  const { tv } = useMessages();
  if (votes === 0) return null;
  return (
    <span class="suspicions">
      <RobotIcon />
      {tv.round.suspected(votes)}
    </span>
  );
}
