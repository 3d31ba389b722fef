import { createRoot } from "react-dom/client";
import { excelHost } from "../excel/excelHost";
import { App } from "./App";
import { isDarkTheme } from "./theme/isDarkTheme";

/** Where the pane meets Excel: the only file of the pane that knows which host it has. */
void Office.onReady(() => {
  const container = document.getElementById("container");
  if (container === null) throw new Error("The page has no container for the pane");
  createRoot(container).render(
    <App host={excelHost()} hostIsDark={() => isDarkTheme(Office.context.officeTheme)} />,
  );
});
