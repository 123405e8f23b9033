import { mergeClasses } from "@fluentui/react-components";
import { CalendarLtr24Regular, Chat24Regular, PeopleTeam24Regular, Target24Regular } from "@fluentui/react-icons";
import { formatRoute, type Area } from "../app/route";
import { useLeftRailStyles } from "./left-rail.styles";

const places: readonly { readonly area: Area; readonly label: string; readonly icon: React.ReactNode }[] = [
  { area: "chat", label: "Chat", icon: <Chat24Regular /> },
  { area: "team", label: "Teams", icon: <PeopleTeam24Regular /> },
  { area: "meeting", label: "Meeting", icon: <CalendarLtr24Regular /> },
  { area: "app", label: "TeamsAlign", icon: <Target24Regular /> },
];

interface LeftRailProps {
  readonly area: Area;
  readonly unread: ReadonlySet<Area>;
}

export function LeftRail({ area, unread }: LeftRailProps) {
  const styles = useLeftRailStyles();
  return (
    <nav className={styles.rail} aria-label="Apps">
      {places.map((place) => (
        <a key={place.area} href={formatRoute({ area: place.area })} className={mergeClasses(styles.place, place.area === area && styles.chosen)} aria-current={place.area === area ? "page" : undefined} aria-label={unread.has(place.area) ? `${place.label}, new messages` : undefined}>
          <span className={styles.icon} aria-hidden>{place.icon}{unread.has(place.area) && place.area !== area && <span className={styles.dot} />}</span>
          {place.label}
        </a>
      ))}
    </nav>
  );
}
