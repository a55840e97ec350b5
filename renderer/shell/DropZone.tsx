import { useEffect, useState } from 'react';
import { droppedFiles, readFiles } from '../state/open-files';
import './DropZone.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** The whole window takes files that are dropped on it, and says so while they hang over it. */
export function DropZone() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child leaves its parent: only the balance tells whether the pointer is in the window.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      // Even what is not taken must not make the window navigate to it.
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (event.dataTransfer && hasFiles(event))
        void droppedFiles(event.dataTransfer).then(({ files, folder }) => readFiles(files, folder));
    };
    const ends = new AbortController();
    const { signal } = ends;
    document.addEventListener('dragenter', enter, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('dragover', hover, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => ends.abort();
  }, []);
  return over ? (
    <div className="drop-zone" aria-hidden="true">
      <p>Drop to open</p>
    </div>
  ) : undefined;
}
