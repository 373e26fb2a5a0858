import { useSyncExternalStore } from "react";
import type { Uploads, UploadsState } from "../library/uploads";
import { useServices } from "./services";

export function useUploads(): { readonly uploads: Uploads; readonly state: UploadsState } {
  const { uploads } = useServices().library;
  return { uploads, state: useSyncExternalStore(uploads.subscribe, uploads.getState) };
}
