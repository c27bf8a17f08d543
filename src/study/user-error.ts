/** What the user can mend: printed as message and remedy, exit 2. Every other error is ours: stack, exit 1. */
export class UserError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'UserError';
    this.remedy = remedy;
  }
}
