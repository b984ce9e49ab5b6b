import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Language } from "../../../../src/protocol/choices.ts";
import { recall, remember } from "../device/storage.ts";
import type { Messages } from "./en/index.ts";
import { directionOf, loadMessages, preferredLanguage } from "./languages.ts";

interface Speech {
  language: Language;
  messages: Messages;
  choose: (language: Language) => void;
}

const SpeechContext = createContext<Speech | null>(null);

/** Loads the person's language and lets everything inside speak it; shows nothing until it is there. */
export function MessagesProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState(rememberedLanguage);
  const [loaded, setLoaded] = useState<Omit<Speech, "choose"> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadMessages(language).then((messages) => {
      if (!isCurrent) return;
      document.documentElement.lang = language;
      document.documentElement.dir = directionOf(language);
      setLoaded({ language, messages });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (loaded === null) return null;
  const choose = (chosen: Language) => {
    remember("language", chosen);
    setLanguage(chosen);
  };
  return <SpeechContext.Provider value={{ ...loaded, choose }}>{children}</SpeechContext.Provider>;
}

/** Everything the interface says, by area: `const { phone, common } = useMessages()`. */
export function useMessages(): Messages {
  return useSpeech().messages;
}

/** The language that is spoken, and how to change it. */
export function useLanguage(): Pick<Speech, "language" | "choose"> {
  return useSpeech();
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error("useMessages works inside a MessagesProvider only");
  return speech;
}

function rememberedLanguage(): Language {
  const remembered = recall<string>("language");
  return preferredLanguage(remembered === null ? navigator.languages : [remembered]);
}
