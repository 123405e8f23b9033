import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { HostTheme } from "../lib/teams-host";
import { useThemedStyles } from "./themed.styles";

// Glass is drawn over the room or the wallpaper: dark text colours, and surfaces that let it through.
const glass: Theme = {
  ...teamsDarkTheme,
  colorNeutralBackground1: "rgba(41, 41, 41, 0.72)",
  colorNeutralBackground2: "rgba(31, 31, 31, 0.6)",
  colorNeutralBackground3: "transparent",
};

const themes: Record<HostTheme, Theme> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
  glass,
};

export function Themed({ theme, children }: { theme: HostTheme; children: ReactNode }) {
  const styles = useThemedStyles();
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === "default" ? "light" : "dark";
  }, [theme]);
  return (
    <FluentProvider theme={themes[theme]}>
      {/* Classes of the provider itself are handed on to every dialog and menu, which must not fill the page. */}
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
}
