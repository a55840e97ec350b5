import type { Selection } from '../../../workspace/contract/basics';
import { Button } from '../../design/Button';
import { Segmented } from '../../design/Segmented';
import { useView } from '../../state/view';
import { Changes } from './Changes';
import { LengthsSection } from './LengthsSection';
import { parseSection, sections, sectionTitles } from './model';
import { Questions } from './Questions';
import { Readability } from './Readability';
import { Richness } from './Richness';
import { TimeSection } from './TimeSection';
import { TurnsSection } from './TurnsSection';

/** The lower half: one section at a time, each asked for when it is first shown; or the changes between two speakers. */
export function Below({ selection }: { readonly selection: Selection }) {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const section = parseSection(params['section']);
  const { from, to, ...others } = params;
  if (from !== undefined && to !== undefined)
    return (
      <Changes
        key={`${from} ${to}`}
        {...{ selection, from, to }}
        close={
          <Button small onClick={() => keep(others)}>
            Close list
          </Button>
        }
      />
    );
  const tabs = (
    <Segmented
      label="Section"
      value={section}
      options={sections.map((value) => ({ value, text: sectionTitles[value] }))}
      onChange={(next) => keep({ ...params, section: next })}
    />
  );
  switch (section) {
    case 'turns':
      return <TurnsSection {...{ selection, tabs }} />;
    case 'lengths':
      return <LengthsSection {...{ selection, tabs }} />;
    case 'time':
      return <TimeSection {...{ selection, tabs }} />;
    case 'questions':
      return <Questions {...{ selection, tabs }} />;
    case 'richness':
      return <Richness {...{ selection, tabs }} />;
    case 'readability':
      return <Readability {...{ selection, tabs }} />;
  }
}
