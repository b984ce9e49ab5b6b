import { useEffect, useState } from "preact/hooks";
import { fetchJson } from "./fetchJson.ts";

/** Where phones find this room. */
interface JoinAddress {
  /** What to type into a phone; the protocol goes without saying. */
  host: string;
  /** What a QR code leads to: name and icon, with the code filled in. */
  linkTo: (code: string) => string;
  /** Only this machine knows the page by this address. */
  isLocalOnly: boolean;
}

/** On the machine of the server itself the page's own address would lead nowhere on a phone: then the server is asked. */
export function useJoinAddress(): JoinAddress {
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
  const [network, setNetwork] = useState<string | null>(null);
  useEffect(() => {
    if (isLocal) void networkAddress().then(setNetwork);
  }, [isLocal]);
  const origin = network === null ? location.origin : `${location.protocol}//${network}`;
  return {
    host: network ?? location.host,
    linkTo: (code) => `${origin}/${code}`,
    isLocalOnly: isLocal && network === null,
  };
}

let asked: Promise<string | null> | null = null;

/** Null if there is none, or nobody who could tell. Asked once, for all who show it. */
function networkAddress(): Promise<string | null> {
  asked ??= fetchJson<{ address: string | null }>("/join-address").then(
    ({ address }) => address,
    () => null,
  );
  return asked;
}
