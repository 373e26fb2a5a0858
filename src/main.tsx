import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./view/base.css";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { ErrorBoundary } from "./app/ErrorBoundary";
import { isFramedByOthers } from "./app/isFramedByOthers";
import { ServicesContext, type Services } from "./app/services";
import { createUploads, createUploadsWithoutStorage } from "./library/createUploads";
import { createLibrary, shippedDeps } from "./library/library";
import { bindToUrl } from "./selection/bindToUrl";

const Embed = lazy(async () => ({ default: (await import("./app/Embed")).Embed }));
const FramedNotice = lazy(async () => ({ default: (await import("./app/FramedNotice")).FramedNotice }));

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const bound = bindToUrl(window);
const { embed, table } = bound.store.get();
// Who frames the page could lay something over it: it then shows one figure or nothing, and no data of the visitor's.
const isBare = !embed && isFramedByOthers(window);
// The steps of a frame would become steps of the page around it; without an origin a frame may not take any.
if (embed) bound.unbind();

const services: Services = {
  library: createLibrary(shippedDeps(embed || isBare ? createUploadsWithoutStorage() : createUploads())),
  bound,
  languages: window.navigator.languages,
};
if (!isBare) {
  if (table !== null) services.library.linked.start(table);
  services.library.start();
}

createRoot(root).render(
  <StrictMode>
    <ServicesContext value={services}>
      <ErrorBoundary>
        <Suspense fallback={null}>{embed ? <Embed /> : isBare ? <FramedNotice /> : <App />}</Suspense>
      </ErrorBoundary>
    </ServicesContext>
  </StrictMode>,
);
