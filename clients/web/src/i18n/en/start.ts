/** The start page. */
export const start = {
  tagline: "Bluff your friends. Beware of the robot.",
  codeLabel: "Room code",
  codeHint: "Four letters, on the TV or the host’s phone.",
  join: "Join",
};
