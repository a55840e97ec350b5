import type { ReactNode } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { Asked } from './asked';
import type { SideNames } from './model';

/** What every way of showing a question gets. */
export interface ModeProps {
  /** As it was asked a moment ago, its query trimmed and not empty. */
  readonly asked: Asked;
  readonly selection: Selection;
  readonly ask: (change: Partial<Asked>) => void;
  readonly sides: SideNames;
  /** The switch between the ways, for the start of the bar. */
  readonly tabs: ReactNode;
}
