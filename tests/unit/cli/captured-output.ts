import type { Output } from '../../../cli/output.ts';

/** An output that keeps what is written to it. */
export class CapturedOutput implements Output {
  stdout = '';
  stderr = '';

  out(text: string): void {
    this.stdout += text;
  }

  error(text: string): void {
    this.stderr += text;
  }
}
