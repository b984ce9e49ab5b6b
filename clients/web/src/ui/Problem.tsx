import "./Problem.css";

/** What went wrong, in words; takes no room while nothing did. */
export function Problem({ text }: { text: string | null }) {
  return (
    <p class="problem" role="alert">
      {text}
    </p>
  );
}
