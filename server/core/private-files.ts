/**
 * From here on only the account that runs the program can read what it writes: court zips, scenarios, logs, the graph's
 * own files. It holds for every writer, those of libraries and of programs that are started included; called once,
 * when a program begins, since a thread cannot.
 */
export function keepFilesPrivate(): void {
  const others = 0o077;
  // What the account has forbidden itself stays forbidden.
  process.umask(process.umask(others) | others);
}
