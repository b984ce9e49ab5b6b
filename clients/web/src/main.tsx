import { render } from "preact";
import { App } from "./app/App.tsx";
import "./ui/tokens.css";
import "./ui/base.css";

const root = document.querySelector("#app");
if (root !== null) render(<App />, root);
