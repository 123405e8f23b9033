import { composeExtensions } from "../../../../../appPackage/manifest.json";

/** A message extension command, in the words of the app manifest. */
export interface ExtensionCommand {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  /** "compose", "commandBox", "message". */
  readonly context: readonly string[];
  readonly initialRun?: boolean;
  readonly parameters?: readonly { readonly name: string; readonly title: string; readonly description: string }[];
}

/** What the app offers, from the same file Teams reads it from. */
const commands: readonly ExtensionCommand[] = composeExtensions.flatMap((extension) => extension.commands);

export const commandsFor = (context: "compose" | "message") => commands.filter((command) => command.context.includes(context));
