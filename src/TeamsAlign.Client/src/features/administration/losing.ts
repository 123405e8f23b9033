import type { PersonRow, RoleRow } from "../../api/contract";

const administrator = "Administrator";
export const salesManager = "Sales manager";

export interface Chosen {
  roles: string[];
  scope: string;
  removed: boolean;
}

/** What somebody's own change takes from them: the button that does it, and what follows. */
export interface Loss {
  action: string;
  sentence: string;
}

/** What is asked before a change takes this page from whoever makes it; nothing where it does not. */
export function losing(person: RoleRow, me: PersonRow, chosen: Chosen): Loss | undefined {
  const will = chosen.roles.includes(administrator) && !chosen.removed;
  const am = me.roles.includes(administrator);
  if (person.id !== me.id)
    return will && !am ? { action: "Hand over", sentence: `From then on ${person.name} changes roles and settings, and you no longer see this page.` } : undefined;
  if (chosen.removed && !person.removed)
    return { action: "Give up access", sentence: "You will no longer see anything in TeamsAlign. Somebody who changes roles can give you access again." };
  if (am && !will)
    return { action: "Give up role", sentence: "You will no longer change roles and settings, nor see this page. Another administrator can give the role back to you." };
  return undefined;
}
