import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import './file-drop.css';

interface Props {
  title: string;
  note?: string;
  /** The button that opens the file dialog. */
  choose: string;
  /** As the `accept` of a file field: ".jsonl,.csv". */
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
  /** More buttons beside the first. */
  children?: ReactNode;
}

/** A dashed place to drop files on, with a button for those who do not drag. */
export function FileDrop({ title, note, choose, onFiles, children, ...options }: Props) {
  const { accept, multiple = false, disabled = false } = options;
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    if (files.length > 0 && !disabled) onFiles(files);
    if (field.current) field.current.value = '';
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside && !disabled);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className="tl-drop"
      data-over={over || undefined}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      <IconUpload size={20} aria-hidden="true" />
      <div>
        <strong>{title}</strong>
        {note ? <p className="tl-note">{note}</p> : null}
      </div>
      <div className="tl-end">
        <Button data-autofocus disabled={disabled} onClick={() => field.current?.click()}>
          {choose}
        </Button>
        {children}
      </div>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={choose}
        accept={accept}
        multiple={multiple}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </div>
  );
}
