import { useMessages } from "../i18n/useMessages.tsx";

/** The best scores: `/leaderboard`. */
export function Leaderboard() {
  const { common } = useMessages();
  return <main>{common.loading}</main>;
}
