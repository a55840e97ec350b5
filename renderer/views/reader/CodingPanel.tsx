import { useMemo } from 'react';
import type { Annotation, ProjectState, TranscriptText } from '../../../workspace/contract/project';
import { useChosen } from '../../state/chosen';
import { CodeCard } from './CodeCard';
import { Codebook } from './Codebook';
import { codeRows, passagesIn, passagesOf } from './codebook-model';
import { PassageCard } from './PassageCard';
import { Passages } from './Passages';
import { useReader } from './reader-store';

interface Props {
  readonly project: ProjectState;
  readonly text: TranscriptText;
}

/** The right of the Reader: the codebook, the chosen passage or code, and the passages. */
export function CodingPanel({ project, text }: Props) {
  const chosenCode = useReader((state) => state.code);
  const annotation = useChosen((state) => state.annotation);
  const rows = useMemo(
    () => codeRows(project.codes, project.annotations),
    [project.codes, project.annotations],
  );
  const code = project.codes.find(({ id }) => id === chosenCode);
  const passage = project.annotations.find(
    ({ id, transcript }) => id === annotation && transcript === text.id,
  );
  const passages = useMemo(
    () => (code ? passagesOf(project, code.id) : passagesIn(project, text.id)),
    [project, code, text.id],
  );
  const go = ({ id, transcript, start, end }: Annotation) =>
    useChosen.getState().choose({ transcript, annotation: id, place: { transcript, start, end } });
  return (
    <div className="coding-panel">
      <Codebook
        project={project}
        rows={rows}
        chosen={code?.id}
        onChoose={(id) => useReader.setState({ code: id })}
      />
      {passage && (
        <PassageCard
          project={project}
          passage={passage}
          text={text.text}
          rows={rows}
          onClose={() => useChosen.getState().choose({ annotation: undefined, place: undefined })}
        />
      )}
      {code && !passage && (
        <CodeCard
          key={code.id}
          project={project}
          code={code}
          onChoose={(id) => useReader.setState({ code: id })}
        />
      )}
      <Passages
        project={project}
        title={code ? `Passages with ${code.name}` : 'Passages in this speech'}
        passages={passages}
        chosen={annotation}
        open={text.id}
        onChoose={go}
      />
    </div>
  );
}
