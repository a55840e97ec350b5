import { useMemo } from 'react';
import { create } from 'zustand';
import type { BlockKind } from '../../analysis/model/transcript';
import type { Selection, SpeakerId, TranscriptId } from '../../workspace/contract/basics';
import { withinDates } from '../../workspace/contract/dates';
import type { ProjectState, TranscriptSummary } from '../../workspace/contract/project';
import { projectStore, useProject } from './project';

/** What is looked at, as a person put it together. `undefined` does not restrict. */
export interface Looking {
  readonly transcripts: readonly TranscriptId[] | undefined;
  readonly speakers: readonly SpeakerId[] | undefined;
  /** `undefined` is speech only. */
  readonly kinds: readonly BlockKind[] | undefined;
  readonly dates: Selection['dates'];
  readonly turns: Selection['turns'];
  readonly search: Selection['search'];
}

interface LookingStore extends Looking {
  /** `undefined` looks at all of them; a list is kept in the order of the project. */
  readonly lookAt: (transcripts: readonly TranscriptId[] | undefined) => void;
  /** Adds or takes away; where all were looked at, all but these remain. */
  readonly toggle: (ids: readonly TranscriptId[]) => void;
  readonly hear: (speakers: readonly SpeakerId[] | undefined) => void;
  /** What else restricts it: the members that are given, `undefined` to let go. */
  readonly restrict: (by: Partial<Pick<Looking, 'kinds' | 'dates' | 'turns' | 'search'>>) => void;
}

export const everything: Looking = {
  transcripts: undefined,
  speakers: undefined,
  kinds: undefined,
  dates: undefined,
  turns: undefined,
  search: undefined,
};

export const useLooking = create<LookingStore>((set) => ({
  ...everything,
  lookAt: (transcripts) => set({ transcripts: tidy(projectStore.getState().project, transcripts) }),
  toggle: (ids) =>
    set(({ transcripts }) => ({
      transcripts: toggled(projectStore.getState().project, transcripts, ids),
    })),
  hear: (speakers) => set({ speakers: speakers?.length === 0 ? undefined : speakers }),
  restrict: ({ kinds, ...by }) =>
    set((now) => ({ ...by, kinds: isSpeechOnly(kinds) ? undefined : (kinds ?? now.kinds) })),
}));

/** In the order of the project, without those that are gone; all of them is `undefined`. */
export function tidy(
  project: Pick<ProjectState, 'transcripts'> | undefined,
  ids: readonly TranscriptId[] | undefined,
): readonly TranscriptId[] | undefined {
  if (!project || !ids) return undefined;
  const wanted = new Set(ids);
  const found = project.transcripts.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  return found.length === project.transcripts.length ? undefined : found;
}

/** All of `ids` are added where one of them is not looked at, else all of them are taken away. */
export function toggled(
  project: Pick<ProjectState, 'transcripts'> | undefined,
  now: readonly TranscriptId[] | undefined,
  ids: readonly TranscriptId[],
): readonly TranscriptId[] | undefined {
  if (!project) return undefined;
  const looked = new Set(now ?? project.transcripts.map(({ id }) => id));
  const add = ids.some((id) => !looked.has(id));
  for (const id of ids) {
    if (add) looked.add(id);
    else looked.delete(id);
  }
  return tidy(project, [...looked]);
}

const isSpeechOnly = (kinds: readonly BlockKind[] | undefined): boolean =>
  kinds !== undefined && (kinds.length === 0 || (kinds.length === 1 && kinds[0] === 'speech'));

/** As the contract asks for it. Ids that are gone from the project are left out, so that a query never fails for them. */
export function toSelection(project: ProjectState | undefined, looking: Looking): Selection {
  const transcripts = tidy(project, looking.transcripts);
  const speakers = looking.speakers?.filter((id) => project?.speakers.some((known) => known.id === id));
  return {
    ...(transcripts ? { transcripts: [...transcripts] } : {}),
    ...(speakers && speakers.length > 0 ? { speakers } : {}),
    ...(looking.kinds ? { kinds: [...looking.kinds] } : {}),
    ...(looking.dates ? { dates: looking.dates } : {}),
    ...(looking.turns ? { turns: looking.turns } : {}),
    ...(looking.search ? { search: looking.search } : {}),
  };
}

/** Looks at what was saved; what is gone from the project meanwhile is left out. */
export function lookAtSelection(selection: Selection): void {
  const { transcripts, speakers, kinds, dates, turns, search } = selection;
  useLooking.setState({
    transcripts: tidy(projectStore.getState().project, transcripts),
    ...{ speakers, kinds, dates, turns, search },
  });
}

/** What is looked at, as the contract's `Selection`; the same object until it changes. */
export function useSelection(): Selection {
  const project = useProject();
  const looking = useLooking();
  return useMemo(() => toSelection(project, looking), [project, looking]);
}

const noTranscripts: readonly TranscriptSummary[] = [];

/** The transcripts looked at, in the order of the project; in some of them nothing may be selected. */
export function useSelectedTranscripts(): readonly TranscriptSummary[] {
  const project = useProject();
  const { transcripts, dates } = useSelection();
  return useMemo(() => {
    if (!project) return noTranscripts;
    if (!transcripts && !dates) return project.transcripts;
    const wanted = transcripts && new Set(transcripts);
    return project.transcripts.filter(
      ({ id, date }) => (wanted === undefined || wanted.has(id)) && withinDates(date, dates),
    );
  }, [project, transcripts, dates]);
}
