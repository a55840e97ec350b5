import { create } from 'zustand';
import type { Likeness } from '../../../analysis/transcript/alike';
import type { CodeId, TranscriptId } from '../../../workspace/contract/basics';

export interface Switches {
  readonly labels: boolean;
  readonly events: boolean;
  readonly codes: boolean;
}

export interface AskedTurn {
  readonly transcript: TranscriptId;
  /** From 1. */
  readonly turn: number;
  /** Where it begins. */
  readonly at: number;
  /** As printed; undefined where no label stands. */
  readonly label: string | undefined;
  /** How many turns of the transcript have that label. */
  readonly alike: number;
}

interface ReaderStore extends Switches {
  /** The blocks are shown with their kinds and can be changed. */
  readonly correcting: boolean;
  readonly speakersOpen: boolean;
  /** While correcting: a kind is given to all that is like the marked words, not to them alone. */
  readonly alike: Likeness | undefined;
  /** The turn of which it is asked who speaks. */
  readonly asked: AskedTurn | undefined;
  /** The code whose card and passages stand at the right. */
  readonly code: CodeId | undefined;
  /** The code given last, for “same as last”. */
  readonly last: CodeId | undefined;
  readonly toggle: (name: keyof Switches) => void;
}

const key = 'rostrum.reader';
const usual: Switches = { labels: true, events: true, codes: true };

/** What was switched off on this machine; what is not of its shape is on. */
function parseSwitches(text: string | null): Switches {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return usual;
    const isOn = (name: string): boolean => Reflect.get(value, name) !== false;
    return { labels: isOn('labels'), events: isOn('events'), codes: isOn('codes') };
  } catch {
    return usual;
  }
}

/** How the Reader is set, whichever transcript it shows. */
export const useReader = create<ReaderStore>((set, get) => ({
  ...(typeof localStorage === 'undefined' ? usual : parseSwitches(localStorage.getItem(key))),
  correcting: false,
  speakersOpen: false,
  alike: undefined,
  asked: undefined,
  code: undefined,
  last: undefined,
  toggle: (name) => {
    set({ [name]: !get()[name] });
    const { labels, events, codes } = get();
    localStorage.setItem(key, JSON.stringify({ labels, events, codes }));
  },
}));
