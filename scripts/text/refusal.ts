/**
 * Why a command does not do what it was asked, in sentences for whoever asked. Any other error is a fault of the program, or what the
 * system said.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
