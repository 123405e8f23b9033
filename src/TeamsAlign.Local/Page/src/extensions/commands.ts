/** A message extension command, in the words of the app manifest's composeExtensions. */
export interface ExtensionCommand {
  readonly id: string;
  readonly type: "query" | "action";
  readonly title: string;
  readonly description: string;
  readonly context: readonly ("compose" | "commandBox" | "message")[];
  readonly initialRun?: boolean;
  readonly fetchTask?: boolean;
  readonly parameters?: readonly { readonly name: string; readonly title: string }[];
}

/** The commands of TeamsAlign's manifest: Teams reads them from the installed app, this page has nothing installed. */
export const commands: readonly ExtensionCommand[] = [
  {
    id: "findRequests", type: "query", title: "Find requests", description: "Search what customers have asked for",
    context: ["compose", "commandBox"], initialRun: true, parameters: [{ name: "query", title: "Words or a key such as REQ-12" }],
  },
  {
    id: "findRoadmap", type: "query", title: "Find roadmap items", description: "Search what is planned",
    context: ["compose", "commandBox"], initialRun: true, parameters: [{ name: "query", title: "Words or a key such as RM-7" }],
  },
  {
    id: "captureRequest", type: "action", title: "Capture as request", description: "Turn what was said into a request",
    context: ["compose", "message"], fetchTask: true,
  },
];

export const commandsFor = (context: "compose" | "message") => commands.filter((command) => command.context.includes(context));
