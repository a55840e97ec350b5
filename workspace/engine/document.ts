import type { Block } from '../../analysis/model/transcript';
import type { SpeakerId, TranscriptId } from '../contract/basics';

/** A transcript as the engine keeps it: corrections applied, speakers known by their project-wide id. */
export interface EngineDocument {
  readonly id: TranscriptId;
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly turns: readonly EngineTurn[];
  /** BCP 47 primary tag. */
  readonly language: string | undefined;
  /** ISO 8601. */
  readonly date: string | undefined;
  /** SHA-256 of `text` as UTF-8, hex. */
  readonly textHash: string;
}

export interface EngineTurn {
  readonly start: number;
  readonly end: number;
  readonly speaker: SpeakerId | undefined;
  /** By a voice that is no person: Question, Audience. */
  readonly generic?: boolean;
}
