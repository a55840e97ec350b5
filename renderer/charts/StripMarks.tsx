import { memo } from 'react';
import {
  laneLayout,
  marksPath,
  tenthsPaths,
  type Drawing,
  type StripLine,
  type StripScale,
  type StripWord,
} from './StripsLayout';

interface Props {
  readonly line: StripLine;
  readonly words: readonly StripWord[];
  readonly scale: StripScale;
  readonly drawing: Drawing;
  /** The highest rate of a tenth, for each word. */
  readonly most: readonly number[];
}

/** One line's ground with its marks, a lane a word, or with the shades of its tenths: shapes of an `<svg>`. */
export const StripMarks = memo(function StripMarks({ line, words, scale, drawing, most }: Props) {
  const layout = laneLayout(words.length);
  return (
    <g>
      <rect className="strips-ground" width={scale.length} height={layout.height} rx={1} />
      {words.map(({ colour }, at) => {
        const lane = line.lanes[at];
        if (!lane) return undefined;
        if (drawing === 'marks')
          return (
            lane.marks.length > 0 && (
              <path
                key={at}
                className={`strips-marks strips-c${colour}`}
                d={marksPath(lane.marks, scale, at, layout)}
              />
            )
          );
        const about = { words: line.words, most: most[at] ?? 0 };
        return tenthsPaths(lane, about, scale, at, layout).map(({ shade, path }) => (
          <path
            key={`${at} ${shade}`}
            className={`strips-cells strips-f${colour} strips-shade-${shade}`}
            d={path}
          />
        ));
      })}
    </g>
  );
});
