import { useState } from "preact/hooks";
import { useMessages } from "../i18n/useMessages.tsx";
import { Button } from "./Button.tsx";

/** Passes a link on. Browsers share and copy on encrypted pages only; elsewhere there is nothing to press. */
export function ShareButton({ link }: { link: string }) {
  const { phone } = useMessages();
  const [copied, setCopied] = useState(false);
  if ("share" in navigator) {
    // Changing one's mind is no failure.
    const share = () => navigator.share({ url: link }).catch(() => undefined);
    return <Button onClick={share}>{phone.lobby.share}</Button>;
  }
  if (!("clipboard" in navigator)) return null;
  const copy = () => navigator.clipboard.writeText(link).then(() => setCopied(true));
  return <Button onClick={copy}>{copied ? phone.lobby.copied : phone.lobby.copy}</Button>;
}
