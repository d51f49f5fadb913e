/**
 * Why a command does not do what it was asked, in sentences for whoever asked. Any other error is a fault of the program, or what the
 * system said.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** By its name, since a module that the build joined has a class of its own. */
export const isRefusal = (thrown: unknown): thrown is Error =>
  thrown instanceof Error && thrown.name === 'Refusal';
