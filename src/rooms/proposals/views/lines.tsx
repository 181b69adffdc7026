/** A text as somebody typed it: each line a line, and what a blank line parts is a paragraph. */
export const Lines = ({ text }: { text: string }) => (
  <div class="measure">
    {text.split(/\n\s*\n/).map((part) => (
      <p>{part.split('\n').map((line, i) => (i === 0 ? line : <><br />{line}</>))}</p>
    ))}
  </div>
);
