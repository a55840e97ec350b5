import type { ReactNode } from 'react';
import { Button } from '../../design/Button';
import { Dropdown } from '../../design/Menu';
import { Pick } from '../../design/Pick';
import type { PictureSettings } from './picture-settings';
import { changePicture } from './picture-state';

const kinds = [
  { value: 'cloud', text: 'Cloud' },
  { value: 'bars', text: 'Bars' },
  { value: 'dots', text: 'Dots', note: 'with intervals' },
  { value: 'tree', text: 'Treemap', note: 'in groups' },
  { value: 'parts', text: 'Clouds side by side', note: 'on one scale' },
  { value: 'sides', text: 'Two sides', note: 'what each over-uses' },
] as const satisfies readonly {
  readonly value: PictureSettings['kind'];
  readonly text: string;
  readonly note?: string;
}[];

/** Which picture, and whether it has the table's room too. */
export function PictureHead({
  title,
  settings,
}: {
  readonly title: string;
  readonly settings: PictureSettings;
}) {
  const { kind, wide } = settings;
  return (
    <div className="head">
      <h2 className="clip">{title}</h2>
      <span className="grow" />
      <Pick label="Picture" value={kind} options={kinds} onChange={(next) => changePicture({ kind: next })} />
      <Button kind="plain" small onClick={() => changePicture({ wide: !wide })}>
        {wide ? 'Show table' : 'Hide table'}
      </Button>
    </div>
  );
}

/** What can be set of the picture that is shown; nothing for one that has no choices. */
export function PictureBar({
  settings,
  children,
}: {
  readonly settings: PictureSettings;
  readonly children?: ReactNode;
}) {
  const { kind, value, colour, parts, groups, difference } = settings;
  if (kind === 'bars' || kind === 'dots') return undefined;
  return (
    <div className="picture-bar" role="toolbar" aria-label="Picture">
      {children}
      {kind === 'cloud' && (
        <Pick
          label="Area"
          value={value}
          options={[
            { value: 'count', text: 'Count' },
            { value: 'rate', text: 'Rate', note: 'per 10,000 words' },
            { value: 'tfidf', text: 'tf-idf', note: 'in few speeches' },
            { value: 'keyness', text: 'Keyness', note: 'against the rest of the project' },
          ]}
          onChange={(next) => changePicture({ value: next })}
        />
      )}
      {kind === 'parts' && (
        <Pick
          label="A cloud for each"
          value={parts}
          options={[
            { value: 'speaker', text: 'Speaker' },
            { value: 'set', text: 'Set' },
            { value: 'period', text: 'Period' },
          ]}
          onChange={(next) => changePicture({ parts: next })}
        />
      )}
      {kind === 'sides' && (
        <Pick
          label="Area"
          value={difference}
          options={[
            { value: 'g2', text: 'G²', note: 'how sure a difference is' },
            { value: 'rate', text: 'Rate difference', note: 'how large it is' },
          ]}
          onChange={(next) => changePicture({ difference: next })}
        />
      )}
      {kind === 'tree' && (
        <Pick
          label="Groups"
          value={groups}
          options={[
            { value: 'part', text: 'Word class', note: 'English' },
            { value: 'stem', text: 'Word family', note: 'one stem' },
          ]}
          onChange={(next) => changePicture({ groups: next })}
        />
      )}
      {/* In one line wherever it breaks. */}
      <span className="picture-look">
        {(kind === 'cloud' || kind === 'parts') && (
          <Pick
            label="Colour"
            value={colour}
            options={[
              { value: 'none', text: 'None' },
              { value: 'part', text: 'Word class', note: 'English' },
              { value: 'valence', text: 'Sentiment', note: 'of the word list' },
              { value: 'speaker', text: 'Speaker', note: 'who says it most' },
              { value: 'period', text: 'Period', note: 'when it is said most' },
            ]}
            onChange={(next) => changePicture({ colour: next })}
          />
        )}
        {kind !== 'tree' && <Arrangement settings={settings} />}
      </span>
    </div>
  );
}

function Arrangement({ settings: { seed, mixed } }: { readonly settings: PictureSettings }) {
  return (
    <Dropdown
      entries={[
        {
          kind: 'item',
          text: 'Arrange otherwise',
          note: `now ${seed}`,
          run: () => changePicture({ seed: seed + 1 }),
        },
        {
          kind: 'item',
          text: 'First arrangement',
          disabled: seed === 1,
          run: () => changePicture({ seed: 1 }),
        },
        { kind: 'line' },
        {
          kind: 'choice',
          text: 'All words level',
          checked: !mixed,
          run: () => changePicture({ mixed: false }),
        },
        {
          kind: 'choice',
          text: 'Some words upright',
          checked: mixed,
          run: () => changePicture({ mixed: true }),
        },
      ]}
    >
      <Button kind="plain" small>
        Arrangement
      </Button>
    </Dropdown>
  );
}
