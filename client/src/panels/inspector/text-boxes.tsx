import type { Image } from './image-view.tsx';

interface Props {
  boxes: Image['boxes'];
  /** Of the picture, in its own pixels. */
  width: number;
  height: number;
}

/** Where something was read on a picture: numbered as in the list below it, which says what. */
export function TextBoxes({ boxes, width, height }: Props) {
  if (boxes.length === 0) return null;
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div aria-hidden="true">
      {boxes.map(({ x, y, width: w, height: h, observation }, index) => (
        <span
          key={`${observation.ad} ${observation.entity.id}`}
          className="tl-text-box"
          style={{
            left: share(x, width),
            top: share(y, height),
            width: share(w, width),
            height: share(h, height),
          }}
        >
          <b>{index + 1}</b>
        </span>
      ))}
    </div>
  );
}
