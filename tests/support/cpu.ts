/**
 * How long a piece of work keeps the processor busy, in milliseconds: other work on the machine does not count. For what
 * must not hang on hostile input, where what is wrong takes a hundred times as long. Speed itself is `npm run bench`.
 */
export async function cpuMsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
