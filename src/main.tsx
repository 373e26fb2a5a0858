import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./view/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { ErrorBoundary } from "./app/ErrorBoundary";
import { ServicesContext, type Services } from "./app/services";
import { createLibrary } from "./library/library";
import { bindToUrl } from "./selection/bindToUrl";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const services: Services = {
  library: createLibrary(),
  bound: bindToUrl(window),
  languages: window.navigator.languages,
};
services.library.start();

createRoot(root).render(
  <StrictMode>
    <ServicesContext value={services}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </ServicesContext>
  </StrictMode>,
);
