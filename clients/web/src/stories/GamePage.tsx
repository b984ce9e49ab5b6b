/** A game that is over, every round of it: `/games/:id`. */
export function GamePage({ gameId }: { gameId: string }) {
  return <main>{gameId}</main>;
}
