import type { Person } from "../api/types";

const key = "teamsalign.as";

/**
 * Who this window is: the address ("?as=", an id, mail address or name) before what the window remembers, so that
 * a link can name the person and two windows can be two people.
 */
export function rememberedPerson(people: readonly Person[]): Person | undefined {
  const wanted = new URLSearchParams(window.location.search).get("as") ?? sessionStorage.getItem(key);
  return wanted === null ? undefined : findPerson(people, wanted);
}

export function rememberPerson(person: Person): void {
  sessionStorage.setItem(key, person.id);
  const url = new URL(window.location.href);
  url.searchParams.set("as", person.id);
  window.history.replaceState(null, "", url);
}

export function findPerson(people: readonly Person[], wanted: string): Person | undefined {
  const needle = wanted.trim().toLowerCase();
  return people.find((person) => [person.id, person.mri, person.email, person.name].some((name) => name.toLowerCase() === needle))
    ?? people.find((person) => person.name.toLowerCase().split(" ")[0] === needle);
}
