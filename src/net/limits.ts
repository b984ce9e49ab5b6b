/** So many a span, counted for one address in one process. */
export interface Rate {
  points: number;
  seconds: number;
}

/** What one visitor may ask of a process. A whole party with its audience, 212 phones and TVs, sits behind one router and has one address. */
export interface Limits {
  perAddress: {
    /** HTTP requests of any kind. */
    requests: Rate;
    rooms: Rate;
    /** Joining and reconnecting: a restart makes every phone try up to 15 times. */
    joins: Rate;
    /** Codes that lead nowhere, typed or tried out. */
    wrongCodes: Rate;
    logins: Rate;
    /** TCP connections open at once; counted only if no proxy stands in front. */
    sockets: number;
    /** WebSockets open at once. */
    webSockets: number;
  };
  /** `importBytes`: of a body for the authors' API. */
  request: { urlLength: number; bodyBytes: number; importBytes: number; headerBytes: number; headers: number };
  /** How long a connection may take to say what it wants; milliseconds. */
  patience: { headersMs: number; requestMs: number; keepAliveMs: number; checkMs: number };
  /** All TCP connections of the process together. */
  sockets: number;
  webSocket: {
    messageBytes: number;
    /** Messages, pings and pongs. */
    framesPerSecond: number;
    bytesPerSecond: number;
    /** What may wait for a peer that does not read. */
    queueBytes: number;
    /** How often a silent connection is asked whether it is still there. */
    heartbeatMs: number;
    /** How long a peer may take to agree to a close. */
    closeMs: number;
  };
}

export const LIMITS: Limits = {
  perAddress: {
    requests: { points: 6_000, seconds: 60 },
    rooms: { points: 20, seconds: 60 },
    joins: { points: 3_200, seconds: 60 },
    wrongCodes: { points: 60, seconds: 120 },
    logins: { points: 10, seconds: 900 },
    sockets: 1_500,
    webSockets: 512,
  },
  request: { urlLength: 2_048, bodyBytes: 8 * 1_024, importBytes: 16 * 2 ** 20, headerBytes: 8 * 1_024, headers: 64 },
  // Longer than nginx keeps an idle connection to us (60 s), so that it never writes into one we just closed.
  patience: { headersMs: 10_000, requestMs: 20_000, keepAliveMs: 65_000, checkMs: 2_000 },
  sockets: 30_000,
  webSocket: {
    messageBytes: 8 * 1_024,
    framesPerSecond: 40,
    bytesPerSecond: 64 * 1_024,
    queueBytes: 256 * 1_024,
    heartbeatMs: 15_000,
    closeMs: 1_000,
  },
};

const UNLIMITED: Rate = { points: Number.MAX_SAFE_INTEGER, seconds: 60 };

/** For load tests, whose thousands of players all come from one address and act faster than people. */
export const LOAD_TEST_LIMITS: Limits = {
  ...LIMITS,
  perAddress: {
    ...LIMITS.perAddress,
    requests: UNLIMITED,
    rooms: UNLIMITED,
    joins: UNLIMITED,
    wrongCodes: UNLIMITED,
    sockets: Number.POSITIVE_INFINITY,
    webSockets: Number.POSITIVE_INFINITY,
  },
  webSocket: {
    ...LIMITS.webSocket,
    framesPerSecond: Number.POSITIVE_INFINITY,
    bytesPerSecond: Number.POSITIVE_INFINITY,
  },
};
