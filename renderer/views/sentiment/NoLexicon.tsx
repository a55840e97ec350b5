import { Button } from '../../design/Button';
import { EmptyState } from '../../design/EmptyState';
import { languageName } from '../../text/languages';
import type { Weighing } from './model';

interface Props {
  readonly language: string | undefined;
  readonly weighing: Weighing;
  readonly onMethod: (method: string) => void;
  readonly onLoad: () => void;
}

/** What stands where the language has no list of weighed words. */
export function NoLexicon({ language: tag, weighing, onMethod, onLoad }: Props) {
  const language = tag === undefined ? undefined : languageName(tag);
  return (
    <EmptyState
      title={`There is no word list for ${language ?? 'this language'}`}
      actions={
        <>
          <Button onClick={onLoad}>Load a word list…</Button>
          {tag === 'en' && weighing.method !== 'rules' && (
            <Button onClick={() => onMethod('rules')}>Use VADER rules</Button>
          )}
        </>
      }
    >
      Sentiment is read off a list of weighed words, and {language ?? 'the language of this speech'} has none
      here, so nothing is scored, rather than everything being called neutral. You can load one of your own: a
      text file with a word, a tab and a number from −4 to 4 a line.
    </EmptyState>
  );
}
