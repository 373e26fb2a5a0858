import type { Logo, Rendered } from "./renderFigure";
import { toBase64 } from "./svgXml";

/** `image`: no picture that the browser can show. `canvas`: it gives no room to draw on. `encode`: it makes no PNG. */
export class RasteriseError extends Error {
  override readonly name = "RasteriseError";
  constructor(
    readonly kind: "image" | "canvas" | "encode",
    options?: ErrorOptions,
  ) {
    super(kind, options);
  }
}

/**
 * PNG of exactly the figure's px; transparent where it has no ground. Wants letters as paths: fonts inside an image may
 * come too late. Rejects with RasteriseError.
 */
export async function rasterise({ svg, widthPx, heightPx }: Rendered): Promise<Uint8Array<ArrayBuffer>> {
  // Browsers take the size to draw at from the document, and mm would be px of 96 dpi.
  const sized = svg.replace(/(<svg [^>]*?)width="[^"]*" height="[^"]*"/, `$1width="${widthPx}" height="${heightPx}"`);
  const image = await loadImage(new TextEncoder().encode(sized), "image/svg+xml");
  return drawPng(image, { width: widthPx, height: heightPx });
}

/** No logo is printed larger. */
const MOST_PX = 1200;
/** SVG without a size of its own is drawn this wide, and square, as Firefox shows it. */
const NO_SIZE = 600;

/**
 * Whatever picture the file holds, drawn anew as a PNG: no foreign markup, no address and no place where a photograph
 * was taken gets into a figure. Rejects with RasteriseError.
 */
export async function readLogo(bytes: Uint8Array, type: string): Promise<Logo> {
  const image = await loadImage(bytes, type);
  const [wide, high] = [image.naturalWidth || NO_SIZE, image.naturalHeight || NO_SIZE];
  const largest = MOST_PX / Math.max(wide, high);
  const scale = type.startsWith("image/svg") ? largest : Math.min(1, largest);
  const width = Math.max(1, Math.round(wide * scale));
  const height = Math.max(1, Math.round(high * scale));
  return { png: await drawPng(image, { width, height }), width, height };
}

/** Pictures from data: run no script and load nothing. */
async function loadImage(bytes: Uint8Array, type: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:${type};base64,${toBase64(bytes)}`;
  await image.decode().catch((cause: unknown) => {
    throw new RasteriseError("image", { cause });
  });
  return image;
}

interface Area {
  readonly width: number;
  readonly height: number;
}

async function drawPng(image: HTMLImageElement, { width, height }: Area): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const brush = canvas.getContext("2d");
  if (!brush) throw new RasteriseError("canvas");
  brush.imageSmoothingQuality = "high";
  brush.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png")).catch(
    (cause: unknown) => {
      throw new RasteriseError("encode", { cause });
    },
  );
  if (!blob) throw new RasteriseError("encode");
  return new Uint8Array(await blob.arrayBuffer());
}
