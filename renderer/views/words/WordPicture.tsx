import { useMemo } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import { WorkingOver } from '../../asked/WorkingOver';
import { useSize } from '../../design/useSize';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useSelectedTranscripts } from '../../state/selection';
import { SidePicker } from '../compare/SidePicker';
import { formatSide, sidesOf, type Sides } from '../compare/sides';
import { PictureBar, PictureHead } from './PictureBar';
import { PictureCloud } from './PictureCloud';
import { PictureParts } from './PictureParts';
import { PictureRates } from './PictureRates';
import { PictureSides } from './PictureSides';
import { PictureTree } from './PictureTree';
import { pictureQuery } from './model';
import type { PictureKind } from './picture-settings';
import { changePicture } from './picture-state';
import type { WordsSettings } from './settings';
import './WordPicture.css';

interface Props {
  readonly selection: Selection;
  readonly settings: WordsSettings;
  readonly onChoose: (word: string) => void;
  readonly onShow: (word: string) => void;
}

const titles: Readonly<Record<PictureKind, string>> = {
  cloud: 'Word cloud',
  bars: 'Most used words',
  dots: 'Most used words',
  tree: 'Treemap of words',
  parts: 'Word clouds',
  sides: 'Over-used words',
};

/** The words of the table drawn: as one cloud or several, as bars, points or boxes. */
export function WordPicture({ selection, settings, onChoose, onShow }: Props) {
  const { measure, size } = useSize();
  const { kind } = settings.picture;
  const ofTable = kind !== 'parts' && kind !== 'sides';
  const counted = useQuery('words.table', ofTable ? pictureQuery(selection, settings, 200) : undefined);
  const { value: table } = counted;
  const shared = { selection, settings, size, measure, onChoose, onShow };
  const title = titles[kind];
  return (
    <section className="words-picture" aria-label={title} data-picture={title}>
      <PictureHead title={title} settings={settings.picture} />
      {kind === 'sides' ? (
        <Sided {...shared} />
      ) : (
        <>
          <PictureBar settings={settings.picture} />
          {kind === 'cloud' && <PictureCloud {...shared} table={table} />}
          {(kind === 'bars' || kind === 'dots') && (
            <PictureRates {...shared} rows={table?.rows} mark={kind} />
          )}
          {kind === 'tree' && <PictureTree {...shared} rows={table?.rows} />}
          {kind === 'parts' && <PictureParts {...shared} />}
        </>
      )}
      <WorkingOver of={counted} label="Counting words" />
    </section>
  );
}

type SharedProps = Omit<Parameters<typeof PictureSides>[0], 'project' | 'sides'>;

const letters = { a: 'A', b: 'B' } as const;

function Sided(shared: SharedProps) {
  const project = useProject();
  const looked = useSelectedTranscripts();
  const { picture } = shared.settings;
  const { a, b } = picture;
  const sides = useMemo(
    () => (project ? sidesOf(project, looked, { a, b }) : undefined),
    [project, looked, a, b],
  );
  if (!project) return undefined;
  if (!sides)
    return (
      <p className="picture-none">
        One voice alone has no two sides. Add a second speech, or name the speakers in the Reader.
      </p>
    );
  const change = (next: Sides): void => changePicture({ a: formatSide(next.a), b: formatSide(next.b) });
  return (
    <>
      <PictureBar settings={picture}>
        <span className="picture-sides">
          {(['a', 'b'] as const).map((side) => (
            <span key={side} className="picture-side">
              <b className={`side-letter tone-${side}`}>{letters[side]}</b>
              <SidePicker
                project={project}
                letter={letters[side]}
                side={sides[side]}
                other={sides[side === 'a' ? 'b' : 'a']}
                onChange={(next) => change({ ...sides, [side]: next })}
              />
            </span>
          ))}
        </span>
      </PictureBar>
      <PictureSides {...shared} project={project} sides={sides} />
    </>
  );
}
