import { useRef } from "react";
import { Button } from "./Button";

interface Props {
  readonly label: string;
  /** Name of the field behind the button. */
  readonly inputLabel: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly kind?: "primary" | "plain" | "quiet" | undefined;
}

/** Opens the system's own dialog for files. What a file is decides its content, so no kind is left out. */
export function FileButton({ label, inputLabel, onFiles, kind }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={inputLabel}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file chosen again is a change too.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
