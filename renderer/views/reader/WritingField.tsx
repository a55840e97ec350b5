import { useCallback, useEffect, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly disabled?: boolean;
  readonly onSave: (value: string) => void;
}

/** Long enough to finish a word; TRUST.md promises that at most the last second of typing is lost. */
const pause = 700;

/** Lines that are kept as they are written: after a short pause, and when the focus leaves. Mount it anew (a key) for another thing. */
export function WritingField({ label, value, placeholder, disabled = false, onSave }: Props) {
  /** What was typed and is not yet in the project. */
  const [written, setWritten] = useState<string>();
  const latest = useRef({ written, value, onSave });
  useEffect(() => {
    latest.current = { written, value, onSave };
  });
  const save = useCallback(() => {
    const { written: now, value: before, onSave: keep } = latest.current;
    if (now !== undefined && now.trim() !== before) keep(now.trim());
  }, []);
  useEffect(() => {
    if (written === undefined) return;
    const timer = setTimeout(save, pause);
    return () => clearTimeout(timer);
  }, [written, save]);
  // Leaving for another view is leaving the field.
  useEffect(() => save, [save]);
  return (
    <textarea
      className="writing-field selectable"
      rows={1}
      aria-label={label}
      placeholder={placeholder}
      disabled={disabled}
      value={written ?? value}
      onChange={(event) => setWritten(event.target.value)}
      onBlur={() => {
        save();
        setWritten(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
        event.stopPropagation();
      }}
    />
  );
}
