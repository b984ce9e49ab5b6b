import { useState } from "preact/hooks";
import { navigate } from "../app/path.ts";
import { useMessages } from "../i18n/useMessages.tsx";
import { Button } from "../ui/Button.tsx";
import "./Start.css";

export function Start() {
  const { common, start } = useMessages();
  const [code, setCode] = useState("");
  return (
    <main class="start">
      <h1>{common.appName}</h1>
      <p>{start.tagline}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          navigate(`/${code}`);
        }}
      >
        <label>
          {start.codeLabel}
          <input value={code} maxLength={4} onInput={(event) => setCode(event.currentTarget.value)} />
        </label>
        <Button type="submit" kind="main">
          {start.join}
        </Button>
      </form>
    </main>
  );
}
