import { BarsRates } from '../../charts/BarsRates';
import { useChosen } from '../../state/chosen';
import { countOf } from '../../text/numbers';
import { nounOf } from './model';
import { PictureFrame, type PictureProps } from './PictureFrame';
import { wordWidth } from '../../design/text-width';

const most = 50;

/** The most used words below each other with their rates and intervals. */
export function PictureRates({
  settings,
  rows,
  size,
  measure,
  onChoose,
  onShow,
  mark,
}: PictureProps & { readonly mark: 'bars' | 'dots' }) {
  const chosen = useChosen((state) => state.word);
  const words = (rows ?? []).slice(0, most).map(({ word, count, rate, rateLow, rateHigh }) => ({
    text: word,
    count,
    rate,
    low: rateLow,
    high: rateHigh,
  }));
  const left = (rows?.length ?? 0) > most;
  return (
    <PictureFrame
      measure={measure}
      scrolls
      caption={
        words.length > 0 && (
          <>
            Per 10,000 words, the {countOf(words.length, nounOf(settings.unit))} used most; whiskers are 95%
            intervals (Wilson).{left && <span data-screen> The table has the others.</span>}
          </>
        )
      }
    >
      {size && words.length > 0 && (
        <BarsRates
          words={words}
          width={size.width}
          mark={mark}
          title={`The ${words.length} most used words by rate`}
          chosen={chosen}
          widthOf={wordWidth}
          onChoose={onChoose}
          onShow={onShow}
        />
      )}
      {rows?.length === 0 && <p className="picture-none">No word to show.</p>}
    </PictureFrame>
  );
}
