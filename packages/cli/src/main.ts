/** Runs the command. @returns the exit code. */
export async function main(_args: readonly string[]): Promise<number> {
  process.stdout.write('humas 0.1.0\n');
  return 0;
}
