type Attributes = Readonly<Record<string, string>>;

/** Gives back the spaces of a sentence that is marked word by word; the line breaks between its elements are none. */
export interface WordSpacing {
  /** The space that stands before the element that opens, or nothing. */
  open(name: string, attributes: Attributes): string;
  close(name: string): string;
  text(piece: string): string;
}

/**
 * Words and punctuation (`<w>`, `<pc>`) inside `<s>` are set apart by spaces, but for those with `join="right"` before and `join="left"` after
 * the gap, as in the annotated ParlaMint. Text outside `<s>` is left as it is.
 */
export function createWordSpacing(): WordSpacing {
  let sentences = 0;
  let words = 0;
  let annotated = false;
  let join = '';
  let glued = false;
  const isWord = (name: string): boolean => sentences > 0 && (name === 'w' || name === 'pc');
  return {
    open: (name, attributes) => {
      if (name === 's') {
        sentences += 1;
        annotated = false;
        glued = true;
      }
      if (!isWord(name)) return '';
      words += 1;
      if (words > 1) return '';
      annotated = true;
      join = attributes['join'] ?? '';
      return glued || join === 'left' || join === 'both' ? '' : ' ';
    },
    close: (name) => {
      if (isWord(name)) {
        words -= 1;
        if (words === 0) glued = join === 'right' || join === 'both';
      }
      if (name !== 's') return '';
      sentences -= 1;
      annotated = false;
      return ' ';
    },
    text: (piece) => (annotated && words === 0 && !/\S/u.test(piece) ? '' : piece),
  };
}
