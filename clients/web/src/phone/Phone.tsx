import { Code } from "../ui/Code.tsx";

/** Everything that happens on a phone: `/BCDF`. */
export function Phone({ code }: { code: string }) {
  return (
    <main>
      <Code code={code} />
    </main>
  );
}
