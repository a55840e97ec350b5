export function WordsView() {
  return <div>Words</div>;
}
