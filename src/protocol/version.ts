/**
 * The version of this contract. Adding messages, fields or codes at the end keeps it;
 * anything that an older client would misunderstand raises it.
 */
export const PROTOCOL_VERSION = 1;

/** The name under which rooms are created: `client.create(ROOM_NAME, options)`. */
export const ROOM_NAME = "decoy";
