import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from "@fluentui/react-components";

/** The names TeamsJS gives the themes of its host. */
export type ThemeName = "default" | "dark" | "contrast";

export const themes: Readonly<Record<ThemeName, { readonly label: string; readonly theme: Theme; readonly colorScheme: "light" | "dark" }>> = {
  default: { label: "Light", theme: teamsLightTheme, colorScheme: "light" },
  dark: { label: "Dark", theme: teamsDarkTheme, colorScheme: "dark" },
  contrast: { label: "High contrast", theme: teamsHighContrastTheme, colorScheme: "dark" },
};

const key = "teamsalign.theme";

export function initialTheme(): ThemeName {
  const stored = localStorage.getItem(key);
  if (stored !== null && stored in themes) {
    return stored as ThemeName;
  }
  if (window.matchMedia("(forced-colors: active)").matches) {
    return "contrast";
  }
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "default";
}

export const rememberTheme = (name: ThemeName) => localStorage.setItem(key, name);
