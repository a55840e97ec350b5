import { Working } from './Working';
import './WorkingOver.css';

/** How far the next answer is, at the foot of what is still shown of the last one; its place must be `position: relative`. */
export function WorkingOver(props: Parameters<typeof Working>[0]) {
  return (
    props.of.stale && (
      <div className="working-over">
        <Working {...props} />
      </div>
    )
  );
}
