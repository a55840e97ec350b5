import type { ReactElement } from 'react';
import './Icon.css';

/** 16 × 16, drawn with a stroke of 1.4 in the colour of the text. */
const drawings = {
  add: <path d="M8 3.5v9M3.5 8h9" />,
  ascending: <path d="M8 13V3.5M4.5 7 8 3.5 11.5 7" />,
  back: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  check: <path d="m3.5 8.5 3 3 6-7" />,
  close: <path d="m4.5 4.5 7 7m0-7-7 7" />,
  descending: <path d="M8 3v9.5M4.5 9 8 12.5 11.5 9" />,
  down: <path d="m4 6 4 4 4-4" />,
  edit: <path d="m3 13 .6-2.8L11 2.8l2.2 2.2-7.4 7.4zM9.6 4.2l2.2 2.2" />,
  export: <path d="M8 10V2.5M5 5l3-3 3 3M3 9.5V13h10V9.5" />,
  file: (
    <>
      <path d="M4 2h5l3 3v9H4z" />
      <path d="M9 2v3h3" />
    </>
  ),
  folder: <path d="M2.5 4h4l1.5 1.5h5.5V13h-11z" />,
  forward: <path d="M6 3.5 10.5 8 6 12.5" />,
  info: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 7.3v3.4M8 5.2v.1" />
    </>
  ),
  library: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1.5" />
      <path d="M6 3v10" />
    </>
  ),
  more: <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" strokeWidth="2" />,
  next: <path d="m4 6 4 4 4-4" />,
  note: <path d="M3 3h10v7.5L10.5 13H3zM10 13v-3h3" />,
  paste: (
    <>
      <rect x="3.5" y="3" width="9" height="11" rx="1" />
      <path d="M6 3V2h4v1" />
    </>
  ),
  previous: <path d="m4 10 4-4 4 4" />,
  reader: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1.5" />
      <path d="M10 3v10" />
    </>
  ),
  redo: <path d="m10.5 3 3 3-3 3M13.5 6H7.3a3.8 3.8 0 0 0 0 7.5H10" />,
  remove: <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5" />,
  right: <path d="m6 4 4 4-4 4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  swap: <path d="M5 3 2.5 5.5 5 8M2.5 5.5h11M11 8l2.5 2.5L11 13M13.5 10.5h-11" />,
  tag: <path d="M2.5 2.5h5l6 6-5 5-6-6zM5.2 5.2h.1" />,
  undo: <path d="M5.5 3 2.5 6l3 3M2.5 6h6.2a3.8 3.8 0 0 1 0 7.5H6" />,
  warning: (
    <>
      <path d="M8 2.5 14 13H2z" />
      <path d="M8 6.5v3M8 11.2v.1" />
    </>
  ),
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof drawings;

export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  return (
    <svg className={small ? 'icon icon-small' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
