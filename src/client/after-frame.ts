/** Puts a task off until the next frame is shown: for what may come a moment after the answer. The last call counts. */
export function afterFrame(): (task: () => void) => void {
  let [frame, timer] = [0, 0];
  return (task) => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    frame = requestAnimationFrame(() => (timer = window.setTimeout(task)));
  };
}
