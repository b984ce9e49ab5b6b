import { useMessages } from "../i18n/useMessages.tsx";

/** The screen that everyone looks at: `/tv`. */
export function Tv() {
  const { common } = useMessages();
  return <main>{common.loading}</main>;
}
