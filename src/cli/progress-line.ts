/** How long something still takes, in words: "2 min 5 s". */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * A line on standard error that says how far a long piece of work is. On a terminal it is written over; in a log there
 * is a line for every tenth of the work.
 *
 * @param unit what is counted: "names".
 */
export function progressLine(unit: string): { tell(done: number, all: number): void; end(): void } {
  const { stderr } = process;
  const begun = performance.now();
  let shown = 0;
  let tenth = 0;
  return {
    tell(done, all) {
      const left = ((performance.now() - begun) / done) * (all - done);
      const words = `  ${done} of ${all} ${unit}, ${timeLeft(left)} left`;
      if (stderr.isTTY) {
        stderr.write(`\r${words.padEnd(shown)}`);
        shown = words.length;
      } else if (Math.floor((done * 10) / all) > tenth) {
        tenth = Math.floor((done * 10) / all);
        stderr.write(`${words}\n`);
      }
    },
    end() {
      if (stderr.isTTY && shown > 0) stderr.write(`\r${' '.repeat(shown)}\r`);
    },
  };
}
