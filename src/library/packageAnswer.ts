import type { Upload } from "../dataset/upload";
import { packUpload } from "./packUpload";
import { unpackUpload, type Unpacked } from "./unpackUpload";

export type PackageRequest =
  { readonly kind: "pack"; readonly upload: Upload } | { readonly kind: "unpack"; readonly bytes: Uint8Array };

export type PackageResponse =
  | { readonly kind: "pack"; readonly bytes: Uint8Array }
  | { readonly kind: "unpack"; readonly unpacked: Unpacked }
  /** We are wrong: whatever is wrong with a zip is an issue. */
  | { readonly kind: "failure"; readonly message: string };

/** The whole work of the worker, as a function: Node runs it without one. Never throws. */
export function answerPackage(request: PackageRequest): { response: PackageResponse; transfer: ArrayBuffer[] } {
  try {
    if (request.kind === "unpack") {
      return { response: { kind: "unpack", unpacked: unpackUpload(request.bytes) }, transfer: [] };
    }
    const bytes = packUpload(request.upload);
    return { response: { kind: "pack", bytes }, transfer: [bytes.buffer as ArrayBuffer] };
  } catch (error) {
    return { response: { kind: "failure", message: String(error) }, transfer: [] };
  }
}
