import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly text: string;
  /** `error` stays until it is closed. */
  readonly tone: 'done' | 'error';
  readonly action: { readonly label: string; readonly run: () => void } | undefined;
}

interface NoticeStore {
  readonly notices: readonly Notice[];
}

export const useNotices = create<NoticeStore>(() => ({ notices: [] }));

let made = 0;

/** Says a thing at the foot of the window, with at most one way on. The newest two are shown. */
export function notify({
  text,
  action,
  tone = 'done',
}: {
  readonly text: string;
  readonly action?: Notice['action'];
  readonly tone?: Notice['tone'];
}): void {
  const notice: Notice = { id: ++made, text, tone, action };
  useNotices.setState(({ notices }) => ({ notices: [...notices.slice(-1), notice] }));
}

export const dismiss = (id: number): void =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
