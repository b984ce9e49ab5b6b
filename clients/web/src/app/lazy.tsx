import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Loading, LoadingFailed } from "./Loading.tsx";

/** A component whose code and styles are loaded when it is first shown. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Lazy(props: P) {
    const [Loaded, setLoaded] = useState<ComponentType<P> | null>(null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      load().then(
        (component) => setLoaded(() => component),
        () => setFailed(true),
      );
    }, []);
    if (failed) return <LoadingFailed />;
    return Loaded === null ? <Loading /> : <Loaded {...props} />;
  };
}
