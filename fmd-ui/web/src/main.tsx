import { render } from "preact";
import { App } from "./app";
import { tellPaper } from "./state/paper";
import { loadSession } from "./state/session";
import "./style.css";

render(<App />, document.getElementById("app")!);
void loadSession();
tellPaper();
// The charts' library is fetched while the session and the first figures are.
void import("./charts/echarts");
