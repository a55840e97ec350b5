import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly text: string;
  /** `error` stays until it is closed. */
  readonly tone: 'done' | 'error';
  readonly action: { readonly label: string; readonly run: () => void } | undefined;
  /** What it is about, where a later change makes it untrue. */
  readonly about: string | undefined;
}

interface NoticeStore {
  readonly notices: readonly Notice[];
}

export const useNotices = create<NoticeStore>(() => ({ notices: [] }));

let made = 0;

/** Says a thing at the foot of the window, with at most one way on. The newest two are shown, and one of those about the same. */
export function notify({
  text,
  action,
  tone = 'done',
  about,
}: {
  readonly text: string;
  readonly action?: Notice['action'];
  readonly tone?: Notice['tone'];
  readonly about?: string;
}): void {
  const notice: Notice = { id: ++made, text, tone, action, about };
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((other) => about === undefined || other.about !== about).slice(-1), notice],
  }));
}

export const dismiss = (id: number): void =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
